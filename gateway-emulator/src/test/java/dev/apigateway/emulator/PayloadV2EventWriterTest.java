package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.Front;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class PayloadV2EventWriterTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void membersComeInTheOrderOfTheDocumentation() {
        JsonObject event = gateway.eventOf(gateway.request("/a?b=c").header("Cookie", "d=e")
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("f")));

        assertThat(event.fieldNames()).containsExactly("version", "routeKey", "rawPath", "rawQueryString", "cookies", "headers",
                "queryStringParameters", "requestContext", "body", "isBase64Encoded");
        assertThat(event.getString("version")).isEqualTo("2.0");
        assertThat(event.getString("routeKey")).isEqualTo("$default");
    }

    @Test
    void membersWithoutContentAreAbsent() {
        JsonObject event = gateway.eventOf(gateway.request("/"));

        assertThat(event.fieldNames()).containsExactly("version", "routeKey", "rawPath", "rawQueryString", "headers",
                "requestContext", "isBase64Encoded");
        assertThat(event.getString("rawQueryString")).isEmpty();
        assertThat(event.getBoolean("isBase64Encoded")).isFalse();
    }

    @Test
    void requestContextDescribesTheRequest() {
        JsonObject event = gateway.eventOf(gateway.request("/pets/1").header("User-Agent", "browser").DELETE());

        JsonObject context = event.getJsonObject("requestContext");
        assertThat(context.fieldNames()).containsExactly("accountId", "apiId", "domainName", "domainPrefix", "http",
                "requestId", "routeKey", "stage", "time", "timeEpoch");
        assertThat(context.getJsonObject("http")).isEqualTo(new JsonObject().put("method", "DELETE").put("path", "/pets/1")
                .put("protocol", "HTTP/1.1").put("sourceIp", "127.0.0.1").put("userAgent", "browser"));
        assertThat(context.getString("domainName")).isEqualTo("localhost");
        assertThat(context.getString("stage")).isEqualTo("$default");
        assertThat(context.getString("time")).matches("\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} \\+0000");
    }

    @Test
    void rawPathIsDecodedAndTheQueryStaysPercentEncoded() {
        JsonObject event = gateway.eventOf(gateway.request("/a%20b/%C3%BC?q=x%26y&q=2+3&flag"));

        assertThat(event.getString("rawPath")).isEqualTo("/a b/ü");
        assertThat(event.getJsonObject("requestContext").getJsonObject("http").getString("path")).isEqualTo("/a b/ü");
        assertThat(event.getString("rawQueryString")).isEqualTo("q=x%26y&q=2+3&flag");
        assertThat(event.getJsonObject("queryStringParameters"))
                .isEqualTo(new JsonObject().put("q", "x&y,2 3").put("flag", ""));
    }

    @Test
    void whatFollowsADecodedQuestionMarkIsGone() {
        JsonObject event = gateway.eventOf(gateway.request("/pets%3Fname/7?q=1"));

        assertThat(event.getString("rawPath")).isEqualTo("/pets");
    }

    @Test
    void headersAreLowerCaseAndJoinedWithCommas() {
        JsonObject event = gateway.eventOf(gateway.request("/").header("X-Tag", "a").header("X-Tag", "b"));

        JsonObject headers = event.getJsonObject("headers");
        assertThat(headers.getString("x-tag")).isEqualTo("a,b");
        assertThat(headers.getString("host")).isEqualTo("localhost:" + gateway.emulator.port());
        assertThat(headers.fieldNames()).doesNotContain("connection", "X-Tag");
    }

    @Test
    void theGatewayAddsItsHeaders() {
        JsonObject headers = gateway.eventOf(gateway.request("/").header("X-Forwarded-For", "10.0.0.1"))
                .getJsonObject("headers");

        assertThat(headers.getString("x-forwarded-for")).isEqualTo("10.0.0.1, 127.0.0.1");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("x-forwarded-port")).isEqualTo(Integer.toString(gateway.emulator.port()));
        assertThat(headers.getString("x-amzn-trace-id")).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}");
    }

    @Test
    void cookiesLeaveTheHeaders() {
        JsonObject event = gateway.eventOf(gateway.request("/").header("Cookie", "a=1; b=2"));

        assertThat(event.getJsonArray("cookies")).isEqualTo(new JsonArray(List.of("a=1", "b=2")));
        assertThat(event.getJsonObject("headers").containsKey("cookie")).isFalse();
    }

    @Test
    void textualBodyIsText() {
        JsonObject event = gateway
                .eventOf(gateway.request("/").header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString("{\"ä\":1}")));

        assertThat(event.getString("body")).isEqualTo("{\"ä\":1}");
        assertThat(event.getBoolean("isBase64Encoded")).isFalse();
    }

    @Test
    void binaryBodyIsBase64() {
        JsonObject event = gateway.eventOf(gateway.request("/").header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(new byte[] { 0, -1 })));

        assertThat(event.getString("body")).isEqualTo("AP8=");
        assertThat(event.getBoolean("isBase64Encoded")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/x-www-form-urlencoded", "application/problem+json", "image/svg+xml", "" })
    void everythingButPlainTextTypesIsBase64(String contentType) {
        HttpRequest.Builder request = gateway.request("/").POST(BodyPublishers.ofString("a=b"));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }

        JsonObject event = gateway.eventOf(request);

        assertThat(event.getString("body")).isEqualTo("YT1i");
        assertThat(event.getBoolean("isBase64Encoded")).isTrue();
    }

    @Test
    void textThatIsNotUtf8IsBase64() {
        JsonObject event = gateway.eventOf(gateway.request("/").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(new byte[] { (byte) 0xE4 })));

        assertThat(event.getString("body")).isEqualTo("5A==");
    }

    @Test
    void encodedContentIsBase64() {
        JsonObject event = gateway.eventOf(gateway.request("/").header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("{}")));

        assertThat(event.getBoolean("isBase64Encoded")).isTrue();
    }
}
