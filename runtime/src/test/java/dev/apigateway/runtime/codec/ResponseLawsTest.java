package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyEncoding;
import dev.apigateway.Headers;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.PreludeEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every response in every dialect: read again by another parser, it is what the handler answered. */
class ResponseLawsTest {

    private final ResponseEncoder encoder = new ResponseEncoder(new TextBinder());

    @Property
    void membersAreThoseOfTheDialect(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        assertThat(encode(response, frontDoor).memberNames()).isSubsetOf(frontDoor.members());
    }

    @Property
    void headersAreInOneMember(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        List<String> names = encode(response, frontDoor).memberNames();

        assertThat(names.contains("headers") && names.contains("multiValueHeaders")).isFalse();
    }

    @Property
    void statusSurvives(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        assertThat(encode(response, frontDoor).status()).isEqualTo(response.status());
    }

    @Property
    void headersSurvive(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        assertThat(encode(response, frontDoor).headers()).isEqualTo(frontDoor.expectedHeaders(response));
    }

    @Property
    void cookiesSurvive(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        assertThat(encode(response, frontDoor).cookies()).isEqualTo(FrontDoor.expectedCookies(response));
    }

    @Property
    void contentSurvives(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        assertThat(encode(response, frontDoor).content()).isEqualTo(content(response));
    }

    @Property
    void textIsTextAndBase64IsBase64(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response,
            @ForAll BodyEncoding bodyEncoding) {
        ApiGatewayResponse forced = new ApiGatewayResponse(response.status(), response.headers(), response.cookies(),
                response.body(), bodyEncoding);

        if (bodyEncoding == BodyEncoding.TEXT && !isUtf8(content(response))) {
            assertThatExceptionOfType(ResponseEncodingException.class).isThrownBy(() -> encode(forced, frontDoor));
            return;
        }
        EncodedResponse encoded = encode(forced, frontDoor);
        assertThat(encoded.content()).isEqualTo(content(response));
        if (bodyEncoding != BodyEncoding.AUTOMATIC && content(response).length > 0) {
            assertThat(encoded.isBase64Encoded()).isEqualTo(bodyEncoding == BodyEncoding.BASE64);
        }
    }

    @Property
    void preludeHasTheSameHead(@ForAll FrontDoor frontDoor, @ForAll("responses") ApiGatewayResponse response) {
        if (!frontDoor.takesStreams()) {
            return;
        }
        EncodedResponse prelude = new EncodedResponse(PreludeEncoder.encode(response, frontDoor.dialect()));

        assertThat(prelude.status()).isEqualTo(response.status());
        assertThat(prelude.headers()).isEqualTo(frontDoor.expectedHeaders(response));
        assertThat(prelude.cookies()).isEqualTo(FrontDoor.expectedCookies(response));
        assertThat(prelude.memberNames()).doesNotContain("body", "isBase64Encoded");
    }

    @Provide
    Arbitrary<ApiGatewayResponse> responses() {
        return Combinators
                .combine(Arbitraries.integers().between(100, 599), headers(), Texts.headerValues().list().ofMaxSize(4),
                        bodies())
                .as(ApiGatewayResponse::new);
    }

    private static Arbitrary<Headers> headers() {
        Arbitrary<Map.Entry<String, String>> any = Combinators.combine(Texts.tokens(), Texts.headerValues()).as(Map::entry);
        Arbitrary<Map.Entry<String, String>> special = Arbitraries.of(
                Map.entry("Content-Type", "text/plain"), Map.entry("content-type", "text/html; charset=ISO-8859-1"),
                Map.entry("Content-Type", "application/json"), Map.entry("Content-type", "image/png"),
                Map.entry("Content-Type", "text/plain; Charset=\"utf-16\""),
                Map.entry("Content-Type", "text/csv;charset=UTF-8"),
                Map.entry("Content-Encoding", "gzip"), Map.entry("content-encoding", "identity"),
                Map.entry("Set-Cookie", "a=b"), Map.entry("Content-Length", "7"), Map.entry("Transfer-Encoding", "chunked"),
                Map.entry("x-amzn-Remapped-date", "x"));
        return Arbitraries.oneOf(any, special).list().ofMaxSize(8).map(pairs -> {
            Headers.Builder headers = Headers.builder();
            pairs.forEach(pair -> headers.add(pair.getKey(), pair.getValue()));
            return headers.build();
        });
    }

    private static Arbitrary<ResponseBody> bodies() {
        return Arbitraries.oneOf(
                Arbitraries.create(ResponseBody.Empty::new),
                Texts.any().map(ResponseBody.Text::new),
                Texts.unicode().map(text -> new ResponseBody.Bytes(text.getBytes(StandardCharsets.UTF_8))),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(ResponseBody.Bytes::new),
                Texts.unicode().map(ResponseBody.Json::new));
    }

    private EncodedResponse encode(ApiGatewayResponse response, FrontDoor frontDoor) {
        return new EncodedResponse(encoder.encode(response, frontDoor.dialect()));
    }

    /** What the caller is to get. */
    private static byte[] content(ApiGatewayResponse response) {
        ResponseBody body = response.body();
        if (body instanceof ResponseBody.Text text) {
            return text.value().getBytes(charset(response.headers().first("content-type")));
        }
        if (body instanceof ResponseBody.Bytes bytes) {
            return bytes.value();
        }
        return body instanceof ResponseBody.Json json ? String.valueOf(json.value()).getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }

    private static Charset charset(String contentType) {
        if (contentType != null && contentType.contains("ISO-8859-1")) {
            return StandardCharsets.ISO_8859_1;
        }
        return contentType != null && contentType.contains("utf-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
