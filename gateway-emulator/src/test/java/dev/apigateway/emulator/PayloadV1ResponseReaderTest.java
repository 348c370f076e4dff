package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.Front;

/** What an HTTP API makes of responses of payload format version 1.0, as AWS did it in recordings. */
class PayloadV1ResponseReaderTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API_PAYLOAD_V1);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void valuesOfBothHeaderMapsComeWithThatOfTheSingleValueMapFirst() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"headers\":{\"t\":\"solo\"},"
                + "\"multiValueHeaders\":{\"T\":[\"multi\",\"solo\"]}}");

        assertThat(response.headers().allValues("t")).containsExactly("solo", "multi");
    }

    @Test
    void contentTypeIsPlainTextUnlessNamed() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"body\":\"{}\"}");

        assertThat(response.headers().firstValue("content-type")).contains("text/plain;charset=UTF-8");
        assertThat(response.headers().firstValue("x-amzn-trace-id")).isEmpty();
    }

    @Test
    void unknownMembersDoNoHarm() {
        assertThat(gateway.responseOf("{\"statusCode\":201,\"cookies\":1,\"base64Encoded\":1}").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Hello", "{}", "{\"headers\":{\"a\":\"b\"}}", "{\"body\":\"x\"}", "{\"statusCode\":null}",
            "{\"statusCode\":0}", "{\"statusCode\":200,\"body\":\"?\",\"isBase64Encoded\":true}" })
    void otherPayloadsAreRefused(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(text(response)).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
}
