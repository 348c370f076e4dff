package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.Route;

/** Cross-origin resource sharing, front by front. */
class CorsTest {

    private static final String ORIGIN = "https://app.example.com";
    private static final Cors CORS = new Cors(List.of(ORIGIN, "http://localhost*"), List.of("GET", "POST"),
            List.of("authorization"), List.of("x-total"), 300, true);

    @Test
    void httpApiAnswersPreflightRequestsItself() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API))) {
            HttpResponse<byte[]> response = gateway.send(preflight(gateway, ORIGIN));

            assertThat(response.statusCode()).isEqualTo(204);
            assertThat(header(response, "Access-Control-Allow-Origin")).containsExactly(ORIGIN);
            assertThat(header(response, "Access-Control-Allow-Methods")).containsExactly("GET,POST");
            assertThat(header(response, "Access-Control-Allow-Headers")).containsExactly("authorization");
            assertThat(header(response, "Access-Control-Max-Age")).containsExactly("300");
            assertThat(header(response, "Access-Control-Allow-Credentials")).containsExactly("true");
        }
    }

    @Test
    void otherOriginsGetNoHeaders() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API))) {
            HttpResponse<byte[]> response = gateway.send(preflight(gateway, "https://evil.example.com"));

            assertThat(response.statusCode()).isEqualTo(204);
            assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        }
    }

    @Test
    void httpApiPutsItsHeadersInThePlaceOfTheFunctions() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API))) {
            HttpResponse<byte[]> response = gateway.responseOf(
                    gateway.request("/pets").header("Origin", "http://localhost:3000"),
                    "{\"statusCode\":200,\"headers\":{\"Access-Control-Allow-Origin\":\"*\",\"access-control-max-age\":\"1\"}}");

            assertThat(header(response, "Access-Control-Allow-Origin")).containsExactly("http://localhost:3000");
            assertThat(header(response, "Access-Control-Expose-Headers")).containsExactly("x-total");
            assertThat(header(response, "Access-Control-Max-Age")).isEmpty();
        }
    }

    @Test
    void failuresOfAnHttpApiHaveTheHeadersToo() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API))) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/cats").header("Origin", ORIGIN));

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(header(response, "Access-Control-Allow-Origin")).containsExactly(ORIGIN);
        }
    }

    @Test
    void authorizerOfACatchAllRouteIsAskedBeforeAPreflightRequestIsAnswered() {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API).cors(CORS)
                .authorizers(Map.of("jwt", new JwtAuthorizer("https://idp.example.com/", List.of(), "jwks.json",
                        JwtAuthorizer.AUTHORIZATION_HEADER)))
                .routes(Route.of("$default", "").withAuthorizer("jwt")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            assertThat(gateway.send(preflight(gateway, ORIGIN)).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void functionUrlAddsItsHeadersToTheFunctions() {
        try (TestGateway gateway = TestGateway.start(ApiDescription.builder(Front.FUNCTION_URL).cors(CORS).build())) {
            HttpResponse<byte[]> preflight = gateway.send(preflight(gateway, ORIGIN));
            HttpResponse<byte[]> response = gateway.responseOf(gateway.request("/pets").header("Origin", ORIGIN),
                    "{\"statusCode\":200,\"headers\":{\"Access-Control-Allow-Origin\":\"*\"}}");

            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(header(preflight, "Access-Control-Allow-Origin")).containsExactly(ORIGIN);
            assertThat(header(response, "Access-Control-Allow-Origin")).containsExactly("*", ORIGIN);
        }
    }

    @Test
    void restApiHasAMockForOptionsAndLeavesOtherResponsesAlone() {
        try (TestGateway gateway = TestGateway.start(api(Front.REST_API))) {
            HttpResponse<byte[]> preflight = gateway
                    .send(gateway.request("/pets").method("OPTIONS", BodyPublishers.noBody()));
            HttpResponse<byte[]> response = gateway.responseOf(gateway.request("/pets").header("Origin", ORIGIN),
                    "{\"statusCode\":200}");

            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(text(preflight)).isEqualTo("{}");
            assertThat(header(preflight, "Access-Control-Allow-Origin")).containsExactly(ORIGIN);
            assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void withoutCorsOptionsIsAMethodLikeOthers() {
        try (TestGateway gateway = TestGateway.start(Front.HTTP_API)) {
            assertThat(gateway.eventOf(preflight(gateway, ORIGIN)).getString("routeKey")).isEqualTo("$default");
        }
    }

    private static ApiDescription api(Front front) {
        return ApiDescription.builder(front).cors(CORS).routes(Route.of("GET /pets", "")).build();
    }

    private static HttpRequest.Builder preflight(TestGateway gateway, String origin) {
        return gateway.request("/pets").header("Origin", origin).header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody());
    }

    private static List<String> header(HttpResponse<byte[]> response, String name) {
        return response.headers().allValues(name);
    }
}
