package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.Front;

class PayloadV2ResponseReaderTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void statusHeadersAndBodyAreTaken() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":201,\"headers\":{\"X-A\":\"b\",\"X-N\":7},\"body\":\"ü\",\"unknown\":1}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("x-a")).contains("b");
        assertThat(response.headers().firstValue("x-n")).contains("7");
        assertThat(response.headers().firstValue("content-type")).contains("text/plain;charset=UTF-8");
        assertThat(response.headers().firstValue("apigw-requestid").orElseThrow()).matches("[A-Za-z0-9_-]{15}=");
        assertThat(text(response)).isEqualTo("ü");
    }

    @Test
    void cookiesBecomeSetCookieLines() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"cookies\":[\"a=1\",\"b=2; Path=/\"]}");

        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2; Path=/");
    }

    @Test
    void base64BodyIsDecoded() {
        HttpResponse<byte[]> response = gateway
                .responseOf(
                        "{\"statusCode\":200,\"headers\":{\"content-type\":\"image/png\"},\"body\":\"AP8=\",\"isBase64Encoded\":true}");

        assertThat(response.body()).containsExactly(0, -1);
        assertThat(response.headers().allValues("content-type")).containsExactly("image/png");
    }

    @Test
    void jsonWithoutStatusCodeIsTheBody() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"a\": [1]}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(text(response)).isEqualTo("{\"a\": [1]}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Hello, World!", "{\"name\": \"John Doe\", \"age\":", "[1, 2, 3, 4, 5]", "42", "true", "null", "",
            "<p>", "{\"statusCode\":200}}" })
    void textThatIsNoObjectWithStatusCodeIsTheBody(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(text(response)).isEqualTo(payload);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "~\"hello\"~                       | hello",
            "~\"\"~                            | ~~",
            "~\"Special \\\"quoted\\\" text\"~ | Special \"quoted\" text",
    })
    void jsonStringIsSentAsItsText(String payload, String body) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(text(response)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"statusCode\":true}", "{\"statusCode\":200.5}", "{\"statusCode\":null}", "{\"statusCode\":0}",
            "{\"statusCode\":99}", "{\"statusCode\":200,\"body\":{}}",
            "{\"statusCode\":200,\"headers\":[]}", "{\"statusCode\":200,\"headers\":{\"a\":{}}}",
            "{\"statusCode\":200,\"headers\":{\"a\":\"b\\r\\nc: d\"}}", "{\"statusCode\":200,\"cookies\":\"a=b\"}",
            "{\"statusCode\":200,\"cookies\":[1]}", "{\"statusCode\":200,\"body\":\"?\",\"isBase64Encoded\":true}",
            "{\"statusCode\":200,\"isBase64Encoded\":1}" })
    void otherPayloadsAreRefused(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(text(response)).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void headersOfTheConnectionAreNotForwarded() {
        HttpResponse<byte[]> response = gateway.responseOf(
                "{\"statusCode\":200,\"headers\":{\"Content-Length\":\"99\",\"Transfer-Encoding\":\"chunked\",\"Connection\":\"close\"},\"body\":\"abc\"}");

        assertThat(text(response)).isEqualTo("abc");
        assertThat(response.headers().firstValue("content-length")).contains("3");
        assertThat(response.headers().firstValue("connection")).isEmpty();
    }

    @Test
    void answerToHeadHasTheLengthButNoBody() {
        HttpResponse<byte[]> response = gateway.responseOf(gateway.request("/").method("HEAD", BodyPublishers.noBody()),
                "{\"statusCode\":200,\"body\":\"abc\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-length")).contains("3");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void noContentHasNoBody() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":204,\"body\":\"abc\"}");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void requestOverTenMegabytesIsTooLong() {
        HttpResponse<byte[]> response = gateway
                .send(gateway.request("/").POST(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(text(response)).isEqualTo("{\"message\":\"Request Too Long\"}");
    }

    @Test
    void eventOverSixMegabytesIsTooLong() {
        HttpResponse<byte[]> response = gateway
                .send(gateway.request("/").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
    }
}
