package dev.apigateway.it.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.testing.Bootstrap;

class ChoiceIT {

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
    void handlerSettingOfTheFunctionChooses() throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event()), FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, environment("_HANDLER", "orders"))) {
            runtimeApi.takeRequest();
            FakeRequest response = runtimeApi.takeRequest();

            assertThat(response.text()).contains("There is no order at /square.");
        }
    }

    @Test
    void configurationWinsOverTheHandlerSetting() throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event()), FakeAnswer.accepted());

        Map<String, String> environment = environment("_HANDLER", "orders", "QUARKUS_APIGATEWAY_HANDLER", "pets",
                "AWS_LAMBDA_FUNCTION_NAME", "shop");
        try (Bootstrap bootstrap = Bootstrap.start(directory, environment)) {
            runtimeApi.takeRequest();
            FakeRequest response = runtimeApi.takeRequest();

            assertThat(response.text()).contains("pets of shop");
        }
    }

    @Test
    void nameThatNoHandlerHasIsAnInitErrorThatListsTheNames() throws IOException, InterruptedException {
        runtimeApi.answer(FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, environment("_HANDLER", "bills"))) {
            FakeRequest initError = runtimeApi.takeRequest();
            int exitCode = bootstrap.waitForExit();

            assertThat(initError.path()).isEqualTo("/2018-06-01/runtime/init/error");
            assertThat(initError.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.InitError");
            assertThat(initError.text())
                    .contains("The function's handler setting (_HANDLER) is 'bills', but no handler has that "
                            + "name. The application has the handlers 'audit', 'chat', 'echo', 'gatekeeper', 'orders', 'pets', 'queue', "
                            + "'veterinarian'. Set it to one of these names.");
            assertThat(exitCode).isEqualTo(1);
        }
    }

    @Test
    void failureOfTheStartIsAnInitError() throws IOException, InterruptedException {
        runtimeApi.answer(FakeAnswer.accepted());

        try (Bootstrap bootstrap = Bootstrap.start(directory, environment("_HANDLER", "pets", "ORDERS_TABLE", "missing"))) {
            FakeRequest initError = runtimeApi.takeRequest();
            int exitCode = bootstrap.waitForExit();

            assertThat(initError.path()).isEqualTo("/2018-06-01/runtime/init/error");
            assertThat(initError.text()).contains("The table 'missing' does not exist.");
            assertThat(exitCode).isEqualTo(1);
        }
    }

    private Map<String, String> environment(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>(runtimeApi.environment());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }

    private static String event() throws IOException {
        try (InputStream stream = ChoiceIT.class.getResourceAsStream("/events/square-number-v2.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
