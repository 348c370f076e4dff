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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.testing.Bootstrap;

/** One packaged application as the function of several sources, chosen by the function's handler setting. */
class EventSourcesIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

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
    void genericAndPolymorphicBodiesAreBound() throws IOException {
        String animals = "[{\"kind\":\"cat\",\"name\":\"Tom\",\"born\":\"2020-02-29\",\"lives\":9},"
                + "{\"kind\":\"dog\",\"name\":\"Rex\",\"born\":\"2021-01-01\",\"barks\":true}]";

        JsonNode response = outcome("veterinarian", request(animals));

        assertThat(response.path("statusCode").asInt()).isEqualTo(200);
        JsonNode visits = MAPPER.readTree(response.path("body").asText());
        assertThat(visits.path(0)).isEqualTo(MAPPER.readTree("{\"animal\":{\"kind\":\"cat\",\"name\":\"Tom\","
                + "\"born\":\"2020-02-29\",\"lives\":9},\"at\":\"1970-01-01T00:00:00Z\",\"took\":1200.0,"
                + "\"prices\":{\"checkup\":{\"amount\":49.90,\"currency\":\"EUR\"}},\"note\":\"healthy\"}"));
        assertThat(visits.path(1).path("animal")).isEqualTo(
                MAPPER.readTree("{\"kind\":\"dog\",\"name\":\"Rex\",\"born\":\"2021-01-01\",\"barks\":true}"));
    }

    @Test
    void bodyThatDoesNotFitIsAProblemThatNamesMemberAndPosition() throws IOException {
        JsonNode response = outcome("veterinarian",
                request("[{\"kind\":\"cat\",\"name\":\"Tom\",\"born\":\"someday\",\"lives\":9}]"));

        assertThat(response.path("statusCode").asInt()).isEqualTo(400);
        assertThat(response.path("headers").path("content-type").asText()).isEqualTo("application/problem+json");
        assertThat(MAPPER.readTree(response.path("body").asText()).path("detail").asText()).isEqualTo(
                "The member '[0].born' of the request body does not have the form that this resource takes (line 1, column 36).");
    }

    @Test
    void unknownKindIsAProblemWithoutAClassName() throws IOException {
        JsonNode response = outcome("veterinarian", request("[{\"kind\":\"fish\",\"name\":\"Wanda\"}]"));

        assertThat(response.path("statusCode").asInt()).isEqualTo(400);
        assertThat(response.path("body").asText()).contains("The member '[0]' of the request body")
                .doesNotContain("Animal").doesNotContain("dev.apigateway");
    }

    @Test
    void webSocketConnectionIsRefusedByTheStatus() throws IOException {
        JsonNode response = outcome("chat", event("websocket-without-method"));

        assertThat(response.path("statusCode").asInt()).isEqualTo(403);
    }

    @Test
    void webSocketMessageIsAnswered() throws IOException {
        JsonNode response = outcome("chat", event("websocket-message"));

        assertThat(response.path("statusCode").asInt()).isEqualTo(200);
        assertThat(response.path("body").asText()).startsWith("You said: ");
    }

    @Test
    void tokenIsAnsweredWithAPolicy() throws IOException {
        JsonNode policy = outcome("gatekeeper", event("authorizer-token"));

        assertThat(policy.path("principalId").asText()).isEqualTo("stranger");
        assertThat(policy.at("/policyDocument/Statement/0/Effect").asText()).isEqualTo("Deny");
        assertThat(policy.at("/policyDocument/Statement/0/Resource/0").asText()).startsWith("arn:aws:execute-api:");
    }

    @Test
    void requestOfAnHttpApiIsAnsweredWithASimpleResult() throws IOException {
        JsonNode result = outcome("gatekeeper", event("authorizer-request-v2"));

        assertThat(result).isEqualTo(MAPPER.readTree("{\"isAuthorized\":false,\"context\":{\"role\":\"guest\"}}"));
    }

    @Test
    void callerWithoutATokenIsUnauthorized() throws IOException {
        FakeRequest error = post("gatekeeper", event("authorizer-request-v1-rest-api"));

        assertThat(error.path()).endsWith("/error");
        assertThat(MAPPER.readTree(error.text()).path("errorMessage").asText()).isEqualTo("Unauthorized");
    }

    @Test
    void eventOfAnotherServiceIsBound() throws IOException {
        JsonNode response = outcome("queue", "{\"Records\":[{\"messageId\":\"1\",\"body\":\"hello\",\"attributes\":{}},"
                + "{\"messageId\":\"2\",\"body\":\" \"}]}");

        assertThat(response).isEqualTo(MAPPER.readTree("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}"));
    }

    @Test
    void eventThatDoesNotFitIsAnErrorOfTheInvocation() throws IOException {
        FakeRequest error = post("queue", "{\"Records\":7}");

        assertThat(error.path()).endsWith("/error");
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.MalformedEvent");
        assertThat(MAPPER.readTree(error.text()).path("errorMessage").asText())
                .startsWith("The event can't be read as dev.apigateway.it.handlers.SqsEvent")
                .contains(": its member 'Records' does not have the form of that (line 1, column ");
    }

    @Test
    void eventOfAnyFormIsAMap() throws IOException {
        JsonNode response = outcome("audit", event("eventbridge"));

        assertThat(response.path("members")).isNotEmpty();
    }

    private JsonNode outcome(String handler, String event) throws IOException {
        FakeRequest response = post(handler, event);
        assertThat(response.path()).as(response.text()).endsWith("/response");
        return MAPPER.readTree(response.text());
    }

    private FakeRequest post(String handler, String event) throws IOException {
        runtimeApi.answer(FakeAnswer.event("id-1", event), FakeAnswer.accepted());
        Map<String, String> environment = new HashMap<>(runtimeApi.environment());
        environment.put("_HANDLER", handler);
        try (Bootstrap bootstrap = Bootstrap.start(directory, environment)) {
            runtimeApi.takeRequest();
            return runtimeApi.takeRequest();
        }
    }

    private static String request(String body) {
        return "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":{\"method\":\"POST\"}},\"body\":"
                + MAPPER.valueToTree(body) + "}";
    }

    private static String event(String name) throws IOException {
        try (InputStream stream = EventSourcesIT.class.getResourceAsStream("/events/" + name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
