package dev.apigateway.deployment.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import dev.apigateway.extension.FunctionTraits;
import io.quarkus.test.QuarkusUnitTest;

class RegistrationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Hello.class));

    @Inject
    FunctionTraits traits;

    @Test
    void beanWithAPreDestroyMethodMakesTheFunctionALambdaExtension() {
        assertThat(traits).isEqualTo(new FunctionTraits(false, true, false, false, false));
    }

    @Singleton
    public static class Hello extends Answer {
        public Hello() {
            super("hello");
        }

        @PreDestroy
        void shutDown() {
        }
    }
}
