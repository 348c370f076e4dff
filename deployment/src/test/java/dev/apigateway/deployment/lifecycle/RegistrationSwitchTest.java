package dev.apigateway.deployment.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.extension.FunctionTraits;
import io.quarkus.test.QuarkusUnitTest;

class RegistrationSwitchTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Greeting.class))
            .overrideConfigKey("quarkus.apigateway.lambda-extension", "always");

    @Inject
    FunctionTraits traits;

    @Test
    void configurationMakesTheFunctionALambdaExtension() {
        assertThat(traits.lambdaExtension()).isTrue();
    }
}
