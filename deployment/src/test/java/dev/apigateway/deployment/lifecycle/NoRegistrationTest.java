package dev.apigateway.deployment.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.extension.FunctionTraits;
import io.quarkus.test.QuarkusUnitTest;

class NoRegistrationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Greeting.class));

    @Inject
    FunctionTraits traits;

    @Test
    void functionWithNothingToDoAtItsEndIsNoLambdaExtension() {
        assertThat(traits).isEqualTo(new FunctionTraits(false, false, false, false, false));
    }
}
