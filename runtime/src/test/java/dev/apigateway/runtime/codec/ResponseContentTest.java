package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Type;
import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class ResponseContentTest {

    @Test
    void bytesAreOneLineOfBase64() {
        byte[] bytes = new byte[10_000];
        new Random(42).nextBytes(bytes);

        JsonNode response = Responses.payloadV1(ApiGatewayResponse.bytes(bytes, "image/png"));

        assertThat(response.get("body").textValue()).isEqualTo(Base64.getEncoder().encodeToString(bytes));
        assertThat(response.get("isBase64Encoded").booleanValue()).isTrue();
    }

    @Test
    void objectIsWrittenByTheBinder() {
        JsonNode response = Responses.payloadV2(ApiGatewayResponse.json("rex \\ 🐶"));

        assertThat(response.get("body").textValue()).isEqualTo("\"REX \\ 🐶\"");
        assertThat(response.get("headers").get("content-type").textValue()).isEqualTo("application/json");
        assertThat(response.get("isBase64Encoded").booleanValue()).isFalse();
    }

    @Test
    void nullIsTheJsonLiteral() {
        JsonNode response = Responses.payloadV2(ApiGatewayResponse.json(null));

        assertThat(response.get("body").textValue()).isEqualTo("null");
    }

    @Test
    void everyCharacterSurvives() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < 0x1_1000; c++) {
            text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? ' ' : c);
        }

        JsonNode response = Responses.payloadV1(ApiGatewayResponse.text(text.toString()));

        assertThat(response.get("body").textValue()).isEqualTo(text.toString());
    }

    @Test
    void loneSurrogatesAreReplaced() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("x-name", "a\udc36")
                .cookie("a=\ud83d")
                .text("\ud83d \ud83d\udc36")
                .build();

        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.json("""
                {
                  "statusCode": 200,
                  "headers": {"x-name": "a?", "content-type": "text/plain; charset=utf-8"},
                  "cookies": ["a=?"],
                  "body": "? 🐶",
                  "isBase64Encoded": false
                }"""));
    }

    @Test
    void emptyContentIsLeftOut() {
        ApiGatewayResponse response = ApiGatewayResponse.bytes(new byte[0], "image/png");

        assertThat(Responses.payloadV1(response)).isEqualTo(
                Responses.json("{\"statusCode\":200,\"headers\":{\"content-type\":\"image/png\"}}"));
    }

    @Test
    void objectWithoutABinderIsRefused() {
        ResponseEncoder encoder = new ResponseEncoder(null);

        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encoder.encode(ApiGatewayResponse.json(7), Dialect.PAYLOAD_V1))
                .withMessage("The response holds an object (java.lang.Integer) to be written as JSON, but there is no "
                        + "BodyBinder. Give the encoder one, or answer with ApiGatewayResponse.text(…).");
    }

    @Test
    void objectThatTheBinderRefusesIsRefused() {
        ResponseEncoder encoder = new ResponseEncoder(new RefusingBinder());

        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encoder.encode(ApiGatewayResponse.json(7), Dialect.PAYLOAD_V2))
                .withMessage("The response's object (java.lang.Integer) can't be written as JSON. Answer with an object that "
                        + "the BodyBinder can write; the cause says why.")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    private static final class RefusingBinder implements BodyBinder {

        @Override
        public <T> T read(byte[] json, int offset, int length, Type type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] write(Object value) {
            throw new IllegalArgumentException("a cycle");
        }
    }
}
