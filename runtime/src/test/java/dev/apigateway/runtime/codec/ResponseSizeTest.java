package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class ResponseSizeTest {

    private static final int LIMIT = 6_291_556;
    private static final int AROUND_THE_BODY = "{\"statusCode\":200,\"body\":\"\",\"isBase64Encoded\":false}".length();

    private final ResponseEncoder encoder = new ResponseEncoder(null);

    @Test
    void responseOfExactlyTheLimitIsAccepted() {
        byte[] encoded = encode("x".repeat(LIMIT - AROUND_THE_BODY));

        assertThat(encoded).hasSize(LIMIT);
        assertThat(Responses.json(encoded).get("body").textValue()).hasSize(LIMIT - AROUND_THE_BODY);
    }

    @Test
    void oneByteMoreIsRefusedWithBothSizes() {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encode("x".repeat(LIMIT - AROUND_THE_BODY + 1)))
                .withMessage("The encoded response is 6,291,557 bytes; Lambda accepts at most 6,291,556 bytes for the whole "
                        + "buffered response. Stream the response or store it in S3.");
    }

    @Test
    void sizesAreWrittenTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThatExceptionOfType(ResponseEncodingException.class)
                    .isThrownBy(() -> encode("x".repeat(7_000_000 - AROUND_THE_BODY)))
                    .withMessageStartingWith("The encoded response is 7,000,000 bytes;");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void escapesCountTowardsTheSize() {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encode("\"".repeat(4_000_000)))
                .withMessageContaining("8,000,052 bytes");
    }

    @Test
    void bufferGrowsWhenEscapesExceedTheEstimate() {
        byte[] encoded = encode("\u0001".repeat(1_000_000));

        assertThat(Responses.json(encoded).get("body").textValue()).hasSize(1_000_000);
    }

    private byte[] encode(String text) {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).body(new ResponseBody.Text(text)).build();
        return encoder.encode(response, Dialect.PAYLOAD_V2);
    }
}
