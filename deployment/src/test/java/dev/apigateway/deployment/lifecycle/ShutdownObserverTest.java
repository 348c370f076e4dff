package dev.apigateway.deployment.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.extension.FunctionTraits;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.QuarkusUnitTest;

class ShutdownObserverTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class, Observer.class));

    @Inject
    FunctionTraits traits;

    @Test
    void observerOfTheShutdownMakesTheFunctionALambdaExtension() {
        assertThat(traits.lambdaExtension()).isTrue();
    }

    @Singleton
    public static class Observer {
        void shutDown(@Observes ShutdownEvent event) {
        }
    }
}
