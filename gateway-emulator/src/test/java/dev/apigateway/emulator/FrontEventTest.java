package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.runtime.codec.event.EventDecoder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is the same for the function whichever front sends the event, and what only one of them sends. */
class FrontEventTest {

    @ParameterizedTest
    @EnumSource(value = Front.class, mode = Mode.EXCLUDE, names = "WEBSOCKET_API")
    void theRuntimeReadsTheEventOfEveryFront(Front front) {
        ApiDescription api = ApiDescription.builder(front).stage("dev").stageVariables(Map.of("table", "pets"))
                .routes(Route.of("POST /pets/{id}", "")).build();
        try (TestGateway gateway = TestGateway.start(front == Front.FUNCTION_URL ? ApiDescription.of(front) : api)) {
            JsonObject json = gateway.eventOf(gateway.request("/pets/a%20b?tag=x%26y").header("Cookie", "a=1; b=2")
                    .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("Rex")));

            ApiGatewayEvent event = new EventDecoder(null).decode(json.toBuffer().getBytes()).event();

            assertThat(event.source()).isEqualTo(source(front));
            assertThat(event.method()).isEqualTo("POST");
            assertThat(event.path()).isEqualTo("/pets/a b");
            assertThat(event.query().all("tag")).containsExactly("x&y");
            assertThat(event.cookies()).containsExactly("a=1", "b=2");
            assertThat(event.body().string()).isEqualTo("Rex");
            assertThat(event.headers().first("X-Forwarded-For")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void stageRouteAndVariablesOfAnHttpApi() {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API).stage("dev").stageVariables(Map.of("table", "pets"))
                .routes(Route.of("GET /pets/{id}", "")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject event = gateway.eventOf(gateway.request("/pets/a%20b"));

            assertThat(event.getString("routeKey")).isEqualTo("GET /pets/{id}");
            assertThat(event.getString("rawPath")).isEqualTo("/dev/pets/a b");
            assertThat(event.getJsonObject("pathParameters")).isEqualTo(new JsonObject().put("id", "a b"));
            assertThat(event.getJsonObject("stageVariables")).isEqualTo(new JsonObject().put("table", "pets"));
            assertThat(event.getJsonObject("requestContext").getString("stage")).isEqualTo("dev");
            assertThat(event.getJsonObject("headers").getString("content-length")).isEqualTo("0");
        }
    }

    @Test
    void payloadFormatVersionOneOfAnHttpApi() {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API_PAYLOAD_V1).routes(Route.of("GET /pets/{id}", "")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject event = gateway.eventOf(gateway.request("/pets/a%20b"));

            assertThat(event.getString("version")).isEqualTo("1.0");
            assertThat(event.getString("resource")).isEqualTo("/pets/{id}");
            assertThat(event.getString("path")).isEqualTo("/pets/a%20b");
            assertThat(event.getJsonObject("requestContext").getString("path")).isEqualTo("/pets/a b");
            assertThat(event.getJsonObject("pathParameters")).isEqualTo(new JsonObject().put("id", "a b"));
            assertThat(event.getJsonObject("requestContext").getString("resourceId")).isEqualTo("GET /pets/{id}");
        }
    }

    @Test
    void functionUrlHasCookiesTwiceAndKeepsThePathEncoded() {
        try (TestGateway gateway = TestGateway.start(Front.FUNCTION_URL)) {
            JsonObject event = gateway.eventOf(gateway.request("/a%20b").header("Cookie", "a=1; b=2"));

            assertThat(event.getString("rawPath")).isEqualTo("/a%20b");
            assertThat(event.getJsonArray("cookies")).isEqualTo(new JsonArray(List.of("a=1", "b=2")));
            assertThat(event.getJsonObject("headers").getString("cookie")).isEqualTo("a=1; b=2");
            assertThat(event.getJsonObject("requestContext").getString("accountId")).isEqualTo("anonymous");
            assertThat(event.getJsonObject("requestContext").getString("domainName"))
                    .isEqualTo("localapi01.lambda-url.us-east-1.on.aws");
        }
    }

    @Test
    void loadBalancerSendsOneValueOfEachNameStillEncoded() {
        try (TestGateway gateway = TestGateway.start(Front.LOAD_BALANCER)) {
            JsonObject event = gateway.eventOf(gateway.request("/?q=a%20b&q=c%20d").header("X-Tag", "1").header("X-Tag", "2"));

            assertThat(event.fieldNames()).containsExactly("requestContext", "httpMethod", "path", "queryStringParameters",
                    "headers", "body", "isBase64Encoded");
            assertThat(event.getJsonObject("queryStringParameters")).isEqualTo(new JsonObject().put("q", "c%20d"));
            assertThat(event.getJsonObject("headers").getString("x-tag")).isEqualTo("2");
            assertThat(event.getString("body")).isEmpty();
        }
    }

    @Test
    void loadBalancerWithMultiValueHeadersSendsAllValues() {
        ApiDescription api = ApiDescription.builder(Front.LOAD_BALANCER).multiValueHeaders(true).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject event = gateway.eventOf(gateway.request("/?q=a&q=b").header("X-Tag", "1").header("X-Tag", "2"));

            assertThat(event.fieldNames()).containsExactly("requestContext", "httpMethod", "path",
                    "multiValueQueryStringParameters", "multiValueHeaders", "body", "isBase64Encoded");
            assertThat(event.getJsonObject("multiValueQueryStringParameters").getJsonArray("q"))
                    .isEqualTo(new JsonArray(List.of("a", "b")));
            assertThat(event.getJsonObject("multiValueHeaders").getJsonArray("x-tag"))
                    .isEqualTo(new JsonArray(List.of("1", "2")));
        }
    }

    @Test
    void restApiSendsTextUnlessTheTypeIsAmongItsBinaryMediaTypes() {
        ApiDescription api = ApiDescription.builder(Front.REST_API).binaryMediaTypes(List.of("image/*")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject image = gateway.eventOf(gateway.request("/").header("Content-Type", "image/png")
                    .POST(BodyPublishers.ofString("abc")));
            JsonObject form = gateway.eventOf(gateway.request("/").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("a=b")));

            assertThat(image.getString("body")).isEqualTo("YWJj");
            assertThat(image.getBoolean("isBase64Encoded")).isTrue();
            assertThat(form.getString("body")).isEqualTo("a=b");
            assertThat(form.getBoolean("isBase64Encoded")).isFalse();
        }
    }

    private static EventSource source(Front front) {
        return switch (front) {
            case HTTP_API, HTTP_API_PAYLOAD_V1 -> EventSource.HTTP_API;
            case REST_API -> EventSource.REST_API;
            case FUNCTION_URL -> EventSource.FUNCTION_URL;
            case LOAD_BALANCER -> EventSource.LOAD_BALANCER;
            case WEBSOCKET_API -> throw new AssertionError(front);
        };
    }
}
