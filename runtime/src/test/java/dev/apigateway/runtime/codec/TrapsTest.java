package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.PayloadV1RequestContext;
import dev.apigateway.PayloadV2RequestContext;
import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/**
 * The mistakes that other Java runtimes for these events are known for, each with the events that bring them out. The last of
 * them, what a gateway answers when a function fails, is the emulator's: {@code functionErrorIsABadGateway} and
 * {@code functionErrorIsAnsweredByTheGatewayAndLogged} there.
 */
class TrapsTest {

    private static final ApiGatewayResponse RICH = ApiGatewayResponse.builder(201)
            .header("Vary", "accept")
            .header("vary", "origin")
            .cookie("a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT")
            .cookie("b=2")
            .text("Rex")
            .build();

    static Stream<String> http() {
        return EventFiles.http();
    }

    @ParameterizedTest
    @ValueSource(strings = { "square-number-v1", "square-number-v2", "alb-single-value", "alb-multi-value", "vpc-lattice-v2",
            "function-url", "http-api-payload-v1", "http-api-sam-local" })
    void headerNamesHaveNoCase(String name) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.headers().first("user-agent")).isNotEmpty().isEqualTo(event.headers().first("User-Agent"));
        assertThat(event.headers().all("HOST")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rest-api-nulls", "rest-api-console-test", "rest-api-missing-headers", "http-api-minimal" })
    void nullHeadersAreEmpty(String name) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.headers().isEmpty()).isTrue();
        assertThat(event.headers().first("accept")).isNull();
        assertThat(event.cookies()).isEmpty();
        assertThat(event.query().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "user-agent | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            "if-modified-since | Mon, 09 Mar 2020 18:00:00 GMT",
            "accept-language | de-CH,de;q=0.8,en;q=0.5",
            "x-tag | one,two",
    })
    void headerValuesAreNotSplitAtCommas(String header, String value) {
        ApiGatewayEvent event = Events.decodeFile("http-api-comma-headers");

        assertThat(event.headers().all(header)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "square-number-v2", "function-url", "http-api-cookies-and-query" })
    void setCookieLeavesInTheCookiesOfPayloadV2(String name) {
        JsonNode response = answer(name, RICH);

        assertThat(response.get("cookies")).isEqualTo(
                Responses.json("[\"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT\",\"b=2\"]"));
        assertThat(response.get("headers").has("set-cookie")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http-api-cookies-and-query", "function-url-cookies", "authorizer-request-v2" })
    void cookiesOfPayloadV2AreRead(String name) {
        ApiGatewayEvent event = name.startsWith("authorizer") ? requestOf(name) : Events.decodeFile(name);

        assertThat(event.cookies()).containsExactly("session=abc=1", "theme=dark");
    }

    @Test
    void commaInAQueryValueIsNoSecondValue() {
        ApiGatewayEvent event = Events.decodeFile("http-api-query-commas");

        assertThat(event.query().all("a")).containsExactly("1,2", "3");
    }

    @Test
    void queryOfALoadBalancerIsDecodedOnce() {
        ApiGatewayEvent single = Events.decodeFile("alb-encoded-query");
        ApiGatewayEvent multiple = Events.decodeFile("alb-multi-value-encoded-query");

        assertThat(single.query().all("q")).containsExactly("café au lait").isEqualTo(multiple.query().all("q"));
        assertThat(single.query().first("pet[name]")).isEqualTo("Rex&Max").isEqualTo(multiple.query().first("pet[name]"));
        assertThat(single.query().first("twice")).isEqualTo("%41").isEqualTo(multiple.query().first("twice"));
        assertThat(multiple.query().all("tag")).containsExactly("a,b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = { "rest-api-headers-only", "alb-single-value" })
    void singleValuesAloneAreRead(String name) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.headers().first("host")).endsWith(".amazonaws.com");
        assertThat(event.query().all("page")).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({
            "rest-api-path-with-space, /pets/Old Rex, /prod/pets/Old%20Rex",
            "http-api-path-with-space, /pets/Old Rex/food/café, /pets/Old Rex/food/café",
            "http-api-payload-v1-encoded-path, /pets/Old Rex/food/café%41, /prod/pets/Old%20Rex/food/caf%C3%A9%2541",
            "function-url-path-encoded, /pets/Old Rex/food/café, /pets/Old%20Rex/food/caf%C3%A9",
            "alb-encoded-query, /pets/Old Rex, /pets/Old%20Rex",
    })
    void pathIsDecodedExactlyOnce(String name, String path, String rawPath) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.path()).isEqualTo(path);
        assertThat(event.rawPath()).isEqualTo(rawPath);
    }

    @Test
    void pathParametersAreDecodedExactlyOnce() {
        assertThat(Events.decodeFile("rest-api-path-with-space").pathParameters()).isEqualTo(Map.of("name", "Old Rex"));
        assertThat(Events.decodeFile("http-api-path-with-space").pathParameters())
                .isEqualTo(Map.of("name", "Old Rex", "food", "café"));
    }

    @ParameterizedTest
    @CsvSource({
            "http-api-stage-in-path, /pets/café, /prod/pets/café",
            "rest-api-full, /pets/7, /prod/pets/7",
            "http-api-sam-local, /pets, /pets",
            "rest-api-sam-local, /pets, /pets",
            "rest-api-custom-domain-base-path, /shop/pets/7, /shop/pets/7",
            "rest-api-custom-domain-without-stage, /pets/prod/Old Rex, /prod/pets/prod/Old%20Rex",
            "rest-api-custom-domain-base-path-without-stage, /shop/pets/7, /shop/prod/pets/7",
    })
    void stageIsInTheRawPathAlone(String name, String path, String rawPath) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.path()).isEqualTo(path);
        assertThat(event.rawPath()).isEqualTo(rawPath);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rest-api-nulls", "alb-health-check", "function-url-no-body", "vpc-lattice-v2",
            "http-api-sam-local" })
    void absentNullAndEmptyBodiesAreEmpty(String name) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.body().isEmpty()).isTrue();
        assertThat(event.body().string()).isEmpty();
    }

    @Test
    void lineBreaksInBase64AreTolerated() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-base64-mime-body");

        assertThat(event.body().bytes()).hasSize(4 * 26 + 32).endsWith(0x1e, 0x1f);
    }

    @ParameterizedTest
    @ValueSource(strings = { "square-number-v1", "square-number-v2", "alb-single-value", "vpc-lattice-v2" })
    void compressedJsonIsBinaryAndJavaScriptIsText(String name) {
        byte[] gzip = { 0x1f, (byte) 0x8b, 8, 0 };
        ApiGatewayResponse compressed = ApiGatewayResponse.builder(200).header("Content-Encoding", "gzip")
                .bytes(gzip, "application/json").build();
        ApiGatewayResponse script = ApiGatewayResponse.bytes("let a = 1".getBytes(UTF_8), "application/javascript");

        assertThat(answer(name, compressed).get("body").textValue()).isEqualTo("H4sIAA==");
        assertThat(answer(name, compressed).get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(answer(name, script).get("body").textValue()).isEqualTo("let a = 1");
        assertThat(answer(name, script).get("isBase64Encoded").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http-api-base64-body", "function-url-base64-body", "alb-base64-body" })
    void binaryRequestBodyIsUndone(String name) {
        ApiGatewayEvent event = Events.decodeFile(name);

        assertThat(event.body().bytes()).isEqualTo(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
    }

    @ParameterizedTest
    @MethodSource("http")
    void responseHasNoKeyThatItsDialectRefuses(String name) {
        JsonNode response = answer(name, RICH);

        assertThat(response.fieldNames()).toIterable().containsExactlyElementsOf(keys(name));
        assertThat(response).noneMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @MethodSource("http")
    void connectionHeadersAreNotForwarded(String name) {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("Connection", "close")
                .header("Transfer-Encoding", "chunked")
                .header("Content-Length", "3")
                .header("x-amzn-Remapped-Date", "Wed, 21 Oct 2026 07:28:00 GMT")
                .text("Rex")
                .build();

        JsonNode encoded = answer(name, response);

        assertThat(encoded.get(encoded.has("headers") ? "headers" : "multiValueHeaders").fieldNames()).toIterable()
                .containsExactly("content-type");
    }

    @ParameterizedTest
    @CsvSource({
            "rest-api-full, 2020-03-10T00:03:59.428Z",
            "http-api-minimal,",
            "square-number-v2, 2020-03-10T05:16:23.220Z",
            "vpc-lattice-v2, 2020-03-10T05:16:23.220417Z",
            "rest-api-sam-local, 2020-03-10T00:03:59Z",
            "http-api-sam-local, 2020-03-10T00:03:59Z",
    })
    void timesAreInstantsWhateverTheirUnit(String name, Instant time) {
        assertThat(Events.decodeFile(name).requestContext().time()).isEqualTo(time);
    }

    @Test
    void contextOfARestAuthorizerIsTexts() {
        PayloadV1RequestContext context = (PayloadV1RequestContext) Events.decodeFile("rest-api-lambda-authorizer")
                .requestContext();

        assertThat(context.authorizer().context()).isEqualTo(Map.of("tenant", "acme", "level", "3", "active", "true",
                "lambda", "own name", "integrationLatency", 423L));
    }

    @Test
    void arraysAmongTheClaimsStayTheTextsThatTheyCameAs() {
        PayloadV2RequestContext context = (PayloadV2RequestContext) Events.decodeFile("http-api-jwt-authorizer")
                .requestContext();

        assertThat(context.authorizer().jwt().claims()).containsEntry("cognito:groups", "[admins vets]");
        assertThat(context.authorizer().jwt().scopes()).containsExactly("pets/read", "pets/write");
    }

    private static List<String> keys(String name) {
        if (name.startsWith("vpc-lattice") || name.startsWith("alb") && !name.contains("multi-value")) {
            return List.of("statusCode", "statusDescription", "headers", "body", "isBase64Encoded");
        }
        if (name.startsWith("alb")) {
            return List.of("statusCode", "statusDescription", "multiValueHeaders", "body", "isBase64Encoded");
        }
        return name.startsWith("rest") || name.contains("v1")
                ? List.of("statusCode", "multiValueHeaders", "body", "isBase64Encoded")
                : List.of("statusCode", "headers", "cookies", "body", "isBase64Encoded");
    }

    private static JsonNode answer(String name, ApiGatewayResponse response) {
        return Responses.json(new ResponseEncoder(null).encode(response, Events.dialectOfFile(name)));
    }

    private static ApiGatewayEvent requestOf(String name) {
        return ((RequestAuthorizerEvent) new AuthorizerDecoder().decode(Events.bytes(name))).request();
    }
}
