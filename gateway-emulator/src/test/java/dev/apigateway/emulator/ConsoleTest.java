package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.CodeRoute;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.ApplicationCode;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class ConsoleTest {

    private static final String RESPONSE = "{\"statusCode\":201,\"body\":\"made\"}";

    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API).withConsole(ConsolePlace.GATEWAY), new LoggingHost());
        gateway.function.serve(event -> event.getString("rawPath", "/").equals("/bad") ? "bad" : RESPONSE);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void pageAndItsFilesAreServed() {
        HttpResponse<byte[]> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(get("/console.js").statusCode()).isEqualTo(200);
        assertThat(get("/answer.js").statusCode()).isEqualTo(200);
        assertThat(get("/console.css").statusCode()).isEqualTo(200);
        assertThat(get("/../GatewayEmulator.class").statusCode()).isEqualTo(404);
        assertThat(get("").headers().firstValue("Location")).hasValue("/q/dev-ui/");
    }

    @Test
    void requestOfTheGatewayIsAnInvocationOfTheList() {
        gateway.send(gateway.request("/pets?page=2"));

        Conditions.await(() -> invocations().size() == 1);
        JsonObject summary = invocations().getJsonObject(0);
        assertThat(summary.getString("method")).isEqualTo("GET");
        assertThat(summary.getString("path")).isEqualTo("/pets");
        assertThat(summary.getInteger("status")).isEqualTo(201);
        JsonObject detail = json(get("/api/invocations/" + summary.getString("id")));
        assertThat(new JsonObject(detail.getString("event")).getString("rawQueryString")).isEqualTo("page=2");
        assertThat(detail.getString("response")).isEqualTo(RESPONSE);
        assertThat(detail.getJsonArray("log")).containsExactly("logged by the function");
    }

    @Test
    void eventThatIsSentGetsTheWholeStory() {
        HttpResponse<byte[]> sent = post(new JsonObject().put("event", new JsonObject().put("any", "thing"))
                .put("tenantId", "acme"));

        JsonObject detail = json(sent);
        assertThat(detail.getString("outcome")).isEqualTo("responded");
        assertThat(detail.getString("response")).isEqualTo(RESPONSE);
        assertThat(detail.getString("tenantId")).isEqualTo("acme");
        assertThat(detail.getString("event")).isEqualTo("{\"any\":\"thing\"}");
    }

    @Test
    void eventThatIsMissingIsRefusedWithTheReason() {
        HttpResponse<byte[]> refused = post(new JsonObject().put("events", "typo"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestGateway.text(refused)).contains("The member 'event' is missing.");
    }

    @Test
    void eventForAHandlerThatThereIsNotIsRefusedWithThoseThereAre() {
        gateway.emulator.serve(TestGateway.settings(Front.HTTP_API)
                .withCode(new ApplicationCode(Set.of("pets", "orders"), List.of())));

        HttpResponse<byte[]> refused = post(new JsonObject().put("event", "{}").put("handler", "pet"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestGateway.text(refused)).isEqualTo("There is no handler 'pet'. The application has [orders, pets].");
    }

    @Test
    void routesAreThoseOfTheCodeWithTheMethodsThatAnswer() {
        gateway.emulator.serve(TestGateway.settings(Front.HTTP_API).withCode(new ApplicationCode(Set.of("pets"),
                List.of(new CodeRoute("GET /pets/{id}", "pets", "com.acme.Pets#get(String)")))));

        assertThat(routes()).isEqualTo(List.of(Map.of("method", "GET", "path", "/pets/{id}", "handler",
                "pets", "by", "com.acme.Pets#get(String)")));
    }

    @Test
    void routesAreThoseOfTheApiWhereTheCodeTellsNone() {
        gateway.emulator.serve(TestGateway.settings(Front.HTTP_API).withApi(ApiDescription.builder(Front.HTTP_API)
                .routes(List.of(Route.of("POST /orders", "orders"), Route.of("$default", ""))).build()));

        assertThat(routes()).isEqualTo(List.of(
                Map.of("method", "POST", "path", "/orders", "handler", "orders", "by", ""),
                Map.of("method", "", "path", "$default", "handler", "", "by", "")));
    }

    @Test
    void followerHearsOfEachInvocation() throws IOException, InterruptedException {
        HttpRequest request = gateway.request("/q/dev-ui/api/stream").build();
        try (BufferedReader stream = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()))) {
            assertThat(stream.readLine()).isEqualTo(": connected");
            stream.readLine();

            gateway.send(gateway.request("/live"));

            assertThat(stream.readLine()).isEqualTo("event: invocation");
            assertThat(stream.readLine()).startsWith("data: {").contains("\"path\":\"/live\"");
        }
    }

    @Test
    void listIsCleared() {
        post(new JsonObject().put("event", "{}"));
        assertThat(invocations()).isNotEmpty();

        HttpResponse<byte[]> cleared = gateway.send(gateway.request("/q/dev-ui/api/invocations")
                .header("Content-Type", "application/json").DELETE());

        assertThat(cleared.statusCode()).isEqualTo(204);
        assertThat(invocations()).isEmpty();
    }

    @Test
    void pageOfAnotherSiteIsRefused() {
        HttpResponse<byte[]> refused = gateway.send(gateway.request("/q/dev-ui/api/invocations")
                .header("Origin", "https://example.com"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(TestGateway.text(refused)).contains("https://example.com");
    }

    @Test
    void templateFollowsTheApi() {
        assertThat(TestGateway.text(get("/api/template"))).contains("AWS::Serverless::HttpApi").doesNotContain("GET /pets");

        gateway.emulator.serve(TestGateway.settings(Front.HTTP_API)
                .withApi(ApiDescription.builder(Front.HTTP_API).routes(Route.of("GET /pets", "")).build()));

        assertThat(TestGateway.text(get("/api/template"))).contains("Path: /pets");
        assertThat(gateway.send(gateway.request("/pets")).statusCode()).isEqualTo(201);
        assertThat(gateway.send(gateway.request("/other")).statusCode()).isEqualTo(404);
    }

    @Test
    void everyShapeHasASample() {
        JsonArray samples = json(get("/api/samples")).getJsonArray("samples");

        assertThat(samples).hasSize(13);
        samples.forEach(sample -> new JsonObject(((JsonObject) sample).getString("event")));
    }

    @Test
    void sameApiIsOpenedBehindAnotherFront() throws IOException, InterruptedException {
        JsonObject opened = json(gateway.send(gateway.request("/q/dev-ui/api/fronts/rest-api")
                .header("Content-Type", "application/json").POST(BodyPublishers.noBody())));
        HttpRequest request = HttpRequest.newBuilder(URI.create(opened.getString("url") + "/pets")).build();

        int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();

        assertThat(status).isEqualTo(201);
        assertThat(invocations().getJsonObject(0).getString("shape")).isEqualTo("payload 1.0");
        HttpResponse<byte[]> unknown = gateway.send(gateway.request("/q/dev-ui/api/fronts/soap")
                .header("Content-Type", "application/json").POST(BodyPublishers.noBody()));
        assertThat(TestGateway.text(unknown)).contains("There is no front 'soap'.");
    }

    @Test
    void emulatorWithoutAConsoleSendsItsPathToTheFunction() {
        try (TestGateway plain = TestGateway.start(Front.HTTP_API)) {
            JsonObject event = plain.eventOf(plain.request("/q/dev-ui/"));

            assertThat(event.getString("rawPath")).isEqualTo("/q/dev-ui/");
        }
    }

    @Test
    void consoleHasAPortOfItsOwnInTests() throws IOException, InterruptedException {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API).withConsole(ConsolePlace.OWN_PORT);
        try (TestGateway apart = TestGateway.start(settings, FunctionHost.inProcess())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(apart.emulator.consoleUrl() + "/api/about")).build();

            HttpResponse<String> about = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertThat(about.body()).isEqualTo("{\"name\":\"function\",\"handlers\":[],"
                    + "\"routes\":[{\"method\":\"\",\"path\":\"$default\",\"handler\":\"\",\"by\":\"\"}]}");
        }
    }

    private JsonArray invocations() {
        return json(get("/api/invocations")).getJsonArray("invocations");
    }

    private List<?> routes() {
        return json(get("/api/about")).getJsonArray("routes").stream()
                .map(route -> ((JsonObject) route).getMap()).toList();
    }

    private HttpResponse<byte[]> get(String path) {
        return gateway.send(gateway.request("/q/dev-ui" + path));
    }

    private HttpResponse<byte[]> post(JsonObject event) {
        return gateway.send(gateway.request("/q/dev-ui/api/invocations").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event.encode())));
    }

    private static JsonObject json(HttpResponse<byte[]> response) {
        return new JsonObject(TestGateway.text(response));
    }

    private static final class LoggingHost implements FunctionHost {

        @Override
        public List<String> takeLog(String requestId) {
            return List.of("logged by the function");
        }
    }
}
