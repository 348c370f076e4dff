package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;

class PayloadV1ResponseTest {

    private final TestGateway gateway = TestGateway
            .start(ApiDescription.builder(Front.REST_API).binaryMediaTypes(List.of("*/*")).build());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void bothHeaderMapsAreMergedAndTheSamePairIsSentOnce() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"headers\":{\"X-A\":\"1\"},"
                + "\"multiValueHeaders\":{\"x-a\":[\"1\",\"2\"],\"Set-Cookie\":[\"a=1\",\"b=2\"]},\"body\":null}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("x-a")).containsExactly("1", "2");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
        assertThat(response.body()).isEmpty();
    }

    @Test
    void base64BodyIsDecoded() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":200,\"body\":\"AP8=\",\"isBase64Encoded\":true}");

        assertThat(response.body()).containsExactly(0, -1);
    }

    @Test
    void statusCodeMayBeAString() {
        assertThat(gateway.responseOf("{\"statusCode\":\"404\"}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "not json", "\"hello\"", "[]", "{}", "{\"a\":1}", "{\"statusCode\":200,\"cookies\":[]}",
            "{\"statusCode\":200,\"isBase64Encoded\":null}", "{\"statusCode\":200,\"headers\":\"\"}",
            "{\"statusCode\":200,\"multiValueHeaders\":{\"a\":\"b\"}}", "{\"statusCode\":200,\"multiValueHeaders\":[]}",
            "{\"statusCode\":200,\"body\":{\"a\":1}}" })
    void otherPayloadsAreRefused(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(text(response)).isEqualTo("{\"message\": \"Internal server error\"}");
    }

    @Test
    void functionErrorIsABadGateway() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));

        gateway.function.fail(gateway.function.next(),
                "{\"errorMessage\":\"secret\",\"errorType\":\"java.lang.IllegalStateException\",\"stackTrace\":[]}");

        assertThat(response.join().statusCode()).isEqualTo(502);
        assertThat(text(response.join())).isEqualTo("{\"message\": \"Internal server error\"}");
    }

    @Test
    void eventOverSixMegabytesIsRefusedByLambda() {
        HttpResponse<byte[]> response = gateway
                .send(gateway.request("/").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(text(response)).isEqualTo("{\"message\": \"Request Too Long\"}");
    }
}
