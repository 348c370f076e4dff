package dev.apigateway.deployment.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class UnknownHandlerTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Pets.class, Orders.class))
            .overrideRuntimeConfigKey("quarkus.apigateway.handler", "bills")
            .assertException(failure -> {
                assertThat(failure)
                        .hasStackTraceContaining("quarkus.apigateway.handler is 'bills', but no handler has that name. "
                                + "The application has the handlers 'orders', 'pets'. Set it to one of these names.");
                assertThat(Thread.getAllStackTraces().keySet()).as("loops of other handlers end with the start")
                        .noneMatch(thread -> thread.getName().startsWith("apigateway-function-"));
            });

    @Test
    void nameThatNoHandlerHasEndsTheStartListingTheNames() {
        fail("The start should have failed.");
    }

    @Named("pets")
    public static class Pets extends Answer {
        public Pets() {
            super("pets");
        }
    }

    @Named("orders")
    public static class Orders extends Answer {
        public Orders() {
            super("orders");
        }
    }
}
