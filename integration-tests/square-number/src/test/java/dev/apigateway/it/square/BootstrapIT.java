package dev.apigateway.it.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.testing.Bootstrap;

class BootstrapIT {

    @TempDir
    Path directory;

    private FakeRuntimeApi runtimeApi;

    @BeforeEach
    void startRuntimeApi() {
        runtimeApi = FakeRuntimeApi.start();
    }

    @AfterEach
    void stopRuntimeApi() throws IOException {
        runtimeApi.close();
    }

    @Test
    void payloadV2IsAnsweredInItsFormat() throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event("square-number-v2.json")), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, runtimeApi.environment())) {
            FakeRequest response = takeOutcome();

            assertThat(response.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
            assertThat(response.text()).isEqualTo("{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json\"},"
                    + "\"body\":\"{\\\"result\\\":49}\",\"isBase64Encoded\":false}");
        }
    }

    @Test
    void payloadV1IsAnsweredInItsFormat() throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event("square-number-v1.json")), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, runtimeApi.environment())) {
            FakeRequest response = takeOutcome();

            assertThat(response.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
            assertThat(response.text()).contains("\"statusCode\":200", "\"body\":\"{\\\"result\\\":49}\"");
        }
    }

    @Test
    void eventsThatAreNotHttpAreInvocationErrorsAndTheLoopGoesOn() throws IOException {
        runtimeApi.answer(
                FakeAnswer.event("id-1", "not json"), FakeAnswer.accepted(),
                FakeAnswer.event("id-2", "{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}"), FakeAnswer.accepted(),
                FakeAnswer.event("id-3", event("square-number-v2.json")), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, runtimeApi.environment())) {
            FakeRequest notJson = takeOutcome();
            FakeRequest unknownShape = takeOutcome();
            FakeRequest response = takeOutcome();

            assertThat(notJson.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
            assertThat(notJson.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.MalformedEvent");
            assertThat(notJson.text()).contains("The event is not JSON").contains("line 1, column");
            assertThat(unknownShape.path()).isEqualTo("/2018-06-01/runtime/invocation/id-2/error");
            assertThat(unknownShape.text()).contains("'Records'");
            assertThat(response.path()).isEqualTo("/2018-06-01/runtime/invocation/id-3/response");
        }
    }

    @Test
    void missingRuntimeApiEndsTheProcessWithOneLine() throws IOException, InterruptedException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, Map.of())) {
            int exitCode = bootstrap.waitForExit();

            assertThat(exitCode).isEqualTo(1);
            assertThat(bootstrap.output()).isEqualTo("AWS_LAMBDA_RUNTIME_API is not set, so there is no Runtime API to read "
                    + "invocations from. Lambda sets it; to run this function locally use 'quarkus dev', or serve "
                    + "target/function.zip with the gateway emulator." + System.lineSeparator());
        }
    }

    @Test
    void coldStartAndWarmInvocationsWriteNoLineToTheLog() throws IOException {
        runtimeApi.answer(
                FakeAnswer.event("id-1", event("square-number-v2.json")), FakeAnswer.accepted(),
                FakeAnswer.event("id-2", event("square-number-v2.json")), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, runtimeApi.environment())) {
            takeOutcome();
            takeOutcome();

            assertThat(bootstrap.output()).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void processOpensNoPort() throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event("square-number-v2.json")), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, runtimeApi.environment())) {
            takeOutcome();

            assertThat(ListeningSockets.of(bootstrap.pid())).isEmpty();
        }
    }

    /** The next response or error; the call for the invocation comes before it. */
    private FakeRequest takeOutcome() {
        FakeRequest next = runtimeApi.takeRequest();
        assertThat(next.path()).isEqualTo("/2018-06-01/runtime/invocation/next");
        return runtimeApi.takeRequest();
    }

    private static String event(String name) throws IOException {
        try (InputStream stream = BootstrapIT.class.getResourceAsStream("/events/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
