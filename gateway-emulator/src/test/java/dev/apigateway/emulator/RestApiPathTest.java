package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.json.JsonObject;

/** What a REST API makes of slashes in paths, as AWS did it in recordings, and what other fronts make of them. */
class RestApiPathTest {

    private final TestGateway gateway = TestGateway.start(ApiDescription.builder(Front.REST_API)
            .routes(Route.of("GET /", ""), Route.of("GET /orders", ""), Route.of("GET /{proxy+}", "")).build());

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
            "/orders,        /orders,     /orders,        /prod/orders",
            "//orders,       /orders,     /orders,        /prod//orders",
            "///orders,      /orders,     /orders,        /prod///orders",
            "/orders/,       /orders,     /orders/,       /prod/orders/",
            "//orders//,     /orders,     /orders//,      /prod//orders//",
            "/,              /,           /,              /prod/",
            "//,             /,           /,              /prod//",
            "//a,            /{proxy+},   /a,             /prod//a",
            "/a//b/,         /{proxy+},   /a//b/,         /prod/a//b/",
            "/a/./b/../c,    /{proxy+},   /a/./b/../c,    /prod/a/./b/../c",
    })
    void slashesAndDotsOfARestApi(String sent, String resource, String path, String pathWithStage) {
        JsonObject event = event(gateway, sent);

        assertThat(event.getString("resource")).isEqualTo(resource);
        assertThat(event.getString("path")).isEqualTo(path);
        assertThat(event.getJsonObject("requestContext").getString("path")).isEqualTo(pathWithStage);
    }

    @ParameterizedTest
    @CsvSource({ "//a, a", "/a/, a", "/a//b, a//b", "//a//b//, a//b", "/a/./b, a/./b" })
    void greedyVariableHasNoSlashesAtItsEnds(String sent, String proxy) {
        assertThat(event(gateway, sent).getJsonObject("pathParameters")).isEqualTo(new JsonObject().put("proxy", proxy));
    }

    @Test
    void authorizerSeesThePathOfTheRoute() {
        ApiDescription api = ApiDescription.builder(Front.REST_API)
                .routes(Route.of("GET /orders", "").withAuthorizer("gate"))
                .authorizers(Map.of("gate",
                        new LambdaAuthorizer(Type.REQUEST, "gate", false, List.of("method.request.header.X-Key"), "",
                                Duration.ZERO)))
                .build();
        try (TestGateway guarded = TestGateway.start(api);
                TestFunction gate = new TestFunction(guarded.emulator, "gate")) {
            guarded.sendAsync(guarded.request("//orders").header("X-Key", "1"));

            JsonObject event = gate.next().event();
            assertThat(event.getString("methodArn")).endsWith("/prod/GET/orders");
            assertThat(event.getString("path")).isEqualTo("/orders");
            assertThat(event.getJsonObject("requestContext").getString("path")).isEqualTo("/prod//orders");
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "HTTP_API", "HTTP_API_PAYLOAD_V1", "LOAD_BALANCER" })
    void otherFrontsTakeSlashesAtTheBeginningForSegments(Front front) {
        ApiDescription api = ApiDescription.builder(front).routes(Route.of("GET /orders", "")).build();
        try (TestGateway other = TestGateway.start(api);
                HttpSocket caller = HttpSocket.caller(other.emulator, "HTTP/1.1",
                        "//orders")) {
            assertThat(caller.readHead()).startsWith("HTTP/1.1 404 Not Found\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({ "HTTP_API, rawPath", "HTTP_API_PAYLOAD_V1, path", "FUNCTION_URL, rawPath", "LOAD_BALANCER, path" })
    void otherFrontsLeaveSlashesAndDotsAsTheyAre(Front front, String member) {
        try (TestGateway other = TestGateway.start(front)) {
            assertThat(event(other, "//a//./b/../c/").getString(member)).isEqualTo("//a//./b/../c/");
        }
    }

    private static JsonObject event(TestGateway gateway, String path) {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator, "HTTP/1.1", path)) {
            TestFunction.Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{\"statusCode\":200}");
            caller.readHead();
            return invocation.event();
        }
    }
}
