package dev.apigateway.deployment.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class NoHandlerBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withEmptyApplication()
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("The application has no handler, so nothing could answer its events. "
                            + "Write a class that implements dev.apigateway.ApiGatewayHandler"));

    @Test
    void applicationWithoutHandlerFailsTheBuild() {
        fail("The build should have failed.");
    }
}
