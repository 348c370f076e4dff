package dev.apigateway.deployment.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class HandlerProblemsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Nested.class, Nested.Private.class, Nested.Inner.class,
                    Unfinished.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining(
                            "The handler dev.apigateway.deployment.handlers.HandlerProblemsBuildTest$Nested$Private "
                                    + "is private, so it can't be a bean. Make it public.")
                    .hasStackTraceContaining(
                            "The handler dev.apigateway.deployment.handlers.HandlerProblemsBuildTest$Nested$Inner "
                                    + "is an inner class that is not static, so it can't be a bean.")
                    .hasStackTraceContaining(
                            "The handler dev.apigateway.deployment.handlers.HandlerProblemsBuildTest$Unfinished "
                                    + "is abstract, and no class extends it, so it can't be a bean."));

    @Test
    void everyHandlerThatCannotBeABeanIsReportedInOneBuild() {
        fail("The build should have failed.");
    }

    public abstract static class Unfinished extends Answer {
        protected Unfinished() {
            super("never");
        }
    }

    public static class Nested {

        private static class Private extends Answer {
            Private() {
                super("private");
            }
        }

        public class Inner extends Answer {
            public Inner() {
                super("inner");
            }
        }
    }
}
