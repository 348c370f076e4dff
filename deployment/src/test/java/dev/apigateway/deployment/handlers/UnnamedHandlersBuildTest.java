package dev.apigateway.deployment.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class UnnamedHandlersBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Pets.class, Orders.class, Bills.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("The application has 3 handlers, and "
                            + "dev.apigateway.deployment.handlers.UnnamedHandlersBuildTest$Orders has no name")
                    .hasStackTraceContaining("The application has 3 handlers, and "
                            + "dev.apigateway.deployment.handlers.UnnamedHandlersBuildTest$Bills has no name"));

    @Test
    void everyHandlerWithoutANameIsReportedInOneBuild() {
        fail("The build should have failed.");
    }

    @Named("pets")
    public static class Pets extends Answer {
        public Pets() {
            super("pets");
        }
    }

    public static class Orders extends Answer {
        public Orders() {
            super("orders");
        }
    }

    public static class Bills extends Answer {
        public Bills() {
            super("bills");
        }
    }
}
