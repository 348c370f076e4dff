package dev.apigateway.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.conformance.FakeLambda;
import dev.apigateway.testing.Bootstrap;

/** The part of the conformance suite that the packaged function has to pass as well. */
class ProtocolIT {

    @TempDir
    Path directory;

    private final FakeLambda lambda = new FakeLambda();

    @AfterEach
    void stopLambda() throws IOException {
        lambda.close();
    }

    @Test
    void extensionIsRegisteredBeforeTheFirstInvocationIsAskedFor() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            assertThat(lambda.takeCall()).isEqualTo("register");
            lambda.takeCalls("event/next", "next");
        }
    }

    @Test
    void contentFollowsThePreludeAsItIsWritten() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            lambda.invoke("lines");

            FakeRequest response = outcome("lines/response");

            assertThat(response.header("Lambda-Runtime-Function-Response-Mode")).isEqualTo("streaming");
            assertThat(response.header("Content-Type")).isEqualTo("application/vnd.awslambda.http-integration-response");
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"statusCode\":200,\"headers\":"
                    + "{\"content-type\":\"text/plain; charset=utf-8\"},\"cookies\":[\"seen=1\"]}\0\0\0\0\0\0\0\0"
                    + "line 1\nline 2\nline 3\n");
        }
    }

    @Test
    void failureAfterTheFirstByteIsInTheTrailers() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            lambda.invoke("breaks");

            FakeRequest response = outcome("breaks/response");

            assertThat(response.trailer("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.StreamError");
            assertThat(decoded(response.trailer("Lambda-Runtime-Function-Error-Body")))
                    .contains("\"errorMessage\":\"broken after the first byte\"");
        }
    }

    @Test
    void failureBeforeTheFirstByteIsAnInvocationErrorWithAnXRayCause() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            lambda.invoke("broken");

            FakeRequest error = outcome("broken/error");

            assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
            assertThat(error.header("Lambda-Runtime-Function-XRay-Error-Cause"))
                    .contains("\"type\":\"java.lang.IllegalStateException\"",
                            "\"label\":\"dev.apigateway.it.protocol.Stream.handle\"");
            assertThat(error.text()).contains("\"stackTrace\":[\"dev.apigateway.it.protocol.Stream.handle(Stream.java:");
        }
    }

    @Test
    void sigtermShutsTheApplicationDownAndEndsWithExitCode0() throws IOException, InterruptedException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            lambda.invoke("lines");
            outcome("lines/response");
            lambda.takeCalls("event/next", "next");

            bootstrap.terminate();

            assertThat(bootstrap.waitForExit()).isZero();
            assertThat(bootstrap.output()).contains("flushed after lines\n", "shut down after 1 invocations\n");
        }
    }

    @Test
    void logNamesTheInvocationWhileItRuns() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            lambda.invoke("log");
            outcome("log/response");

            assertThat(bootstrap.output()).contains("INFO log ", " a line of the invocation\n");
        }
    }

    @Test
    void managedInstanceRunsLoopsSideBySide() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment(3))) {
            assertThat(lambda.takeCall()).isEqualTo("register");
            lambda.takeCalls("event/next", "next", "next", "next");

            lambda.invoke("lines");

            assertThat(lambda.takeCall()).isEqualTo("lines/response");
            assertThat(lambda.takeCall()).isEqualTo("next");
        }
    }

    @Test
    void impossibleConcurrencyIsAnInitError() throws IOException, InterruptedException {
        var environment = lambda.environment(3);
        environment.put("AWS_LAMBDA_MAX_CONCURRENCY", "many");

        try (Bootstrap bootstrap = Bootstrap.start(directory, environment)) {
            assertThat(bootstrap.waitForExit()).isEqualTo(1);

            FakeRequest error = lambda.requests("/init/error").get(0);
            assertThat(error.text()).contains("AWS_LAMBDA_MAX_CONCURRENCY is 'many'; it must be a number from 1 to 1000.");
        }
    }

    /** Waits for the outcome; the calls before it come in whatever order. */
    private FakeRequest outcome(String call) {
        String next = lambda.takeCall();
        while (!next.equals(call)) {
            next = lambda.takeCall();
        }
        return lambda.requests(call).get(0);
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
