package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyEncoding;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

/** In which form content leaves, by content type, charset, content encoding and the handler's own choice. */
class TextOrBinaryTest {

    private static final byte[] TEXT = "Größe".getBytes(UTF_8);
    private static final byte[] LATIN = "Größe".getBytes(ISO_8859_1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text/plain | | true",
            "text/plain | identity | true",
            "text/plain | IDENTITY | true",
            "text/plain | gzip | false",
            "text/plain; charset=utf-8 | | true",
            "text/plain; charset=utf-8 | br | false",
            "text/plain; charset=us-ascii | | true",
            "text/plain; charset=iso-8859-1 | | false",
            "application/json | | true",
            "application/json | gzip | false",
            "image/svg+xml | | true",
            "image/png | | false",
            "image/png | identity | false",
            "application/octet-stream | | false",
    })
    void bytesAreTextByTheirHeaders(String contentType, String contentEncoding, boolean isText) {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(200).bytes(TEXT, contentType);
        if (contentEncoding != null) {
            response.header("Content-Encoding", contentEncoding);
        }

        assertLeaves(response.build(), TEXT, isText);
    }

    @ParameterizedTest
    @CsvSource({ "text/plain", "application/json", "text/plain; charset=utf-8" })
    void bytesThatAreNoUtf8AreBinaryWhateverTheHeadersSay(String contentType) {
        assertLeaves(ApiGatewayResponse.bytes(LATIN, contentType), LATIN, false);
    }

    @Test
    void bytesWithoutAContentTypeAreBinary() {
        assertLeaves(ApiGatewayResponse.builder(200).body(new ResponseBody.Bytes(TEXT)).build(), TEXT, false);
    }

    @Test
    void textIsTextWhateverItsType() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header("content-type", "image/png").text("Größe").build();

        assertLeaves(response, TEXT, true);
    }

    @Test
    void textInAnotherCharsetIsEncodedInIt() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("content-type", "text/plain; charset=ISO-8859-1").text("Größe").build();

        assertLeaves(response, LATIN, false);
    }

    @Test
    void textInAnotherCharsetThatLooksTheSameStaysText() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("content-type", "text/plain; charset=ISO-8859-1").text("Rex").build();

        assertLeaves(response, "Rex".getBytes(UTF_8), true);
    }

    @ParameterizedTest
    @CsvSource({ "klingon", "a/b", "x-JISAutoDetect" })
    void unknownCharsetIsRefused(String charset) {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("content-type", "text/plain; charset=" + charset).text("Rex").build();

        assertThatExceptionOfType(ResponseEncodingException.class).isThrownBy(() -> Responses.payloadV2(response))
                .withMessage("The response's content type names the charset '" + charset.toLowerCase(Locale.ROOT)
                        + "', which this program can't write. Use UTF-8, or answer with bytes.");
    }

    @Test
    void objectIsTextUnlessItIsSaidToBeCompressed() {
        assertThat(Responses.payloadV2(ApiGatewayResponse.json("a")).get("isBase64Encoded").booleanValue()).isFalse();
        assertThat(Responses.payloadV2(ApiGatewayResponse.builder(200).json("a").header("content-encoding", "gzip").build())
                .get("isBase64Encoded").booleanValue()).isTrue();
    }

    @Test
    void base64IsForcedByChoice() {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(200).bodyEncoding(BodyEncoding.BASE64);

        assertLeaves(response.text("Größe").build(), TEXT, false);
        assertLeaves(response.bytes(TEXT, "text/plain").build(), TEXT, false);
        assertLeaves(response.json("a").build(), "\"A\"".getBytes(UTF_8), false);
    }

    @Test
    void textIsForcedByChoice() {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(200).bodyEncoding(BodyEncoding.TEXT);

        assertLeaves(response.text("Größe").build(), TEXT, true);
        assertLeaves(response.bytes(TEXT, "image/png").build(), TEXT, true);
        assertLeaves(response.bytes(TEXT, "text/plain; charset=iso-8859-1").build(), TEXT, true);
        assertLeaves(response.bytes(TEXT, "text/plain").header("content-encoding", "gzip").build(), TEXT, true);
    }

    @Test
    void bytesThatAreNoUtf8CannotLeaveAsText() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).bodyEncoding(BodyEncoding.TEXT)
                .bytes(LATIN, "text/plain").build();

        assertThatExceptionOfType(ResponseEncodingException.class).isThrownBy(() -> Responses.payloadV1(response))
                .withMessage("The response is to leave as text (BodyEncoding.TEXT), but its content is not UTF-8. "
                        + "Use BodyEncoding.BASE64 or AUTOMATIC.");
    }

    @ParameterizedTest
    @EnumSource(BodyEncoding.class)
    void emptyContentIsLeftOutWhateverTheChoice(BodyEncoding bodyEncoding) {
        JsonNode response = Responses.payloadV2(ApiGatewayResponse.builder(200).bodyEncoding(bodyEncoding).text("").build());

        assertThat(response.has("body")).isFalse();
        assertThat(response.has("isBase64Encoded")).isFalse();
    }

    /** The caller sees the same bytes either way. */
    private static void assertLeaves(ApiGatewayResponse response, byte[] content, boolean isText) {
        JsonNode encoded = Responses.payloadV1(response);

        assertThat(encoded.get("isBase64Encoded").booleanValue()).isEqualTo(!isText);
        String body = encoded.get("body").textValue();
        assertThat(isText ? body.getBytes(UTF_8) : Base64.getDecoder().decode(body)).isEqualTo(content);
    }
}
