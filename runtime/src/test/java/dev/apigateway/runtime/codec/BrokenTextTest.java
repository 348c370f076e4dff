package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventDecodingException;
import dev.apigateway.PayloadV1RequestContext;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

/** Bytes that aren't UTF-8 and halves of surrogate pairs fail no event: they are U+FFFD in its texts. */
class BrokenTextTest {

    private static final String START = "{\"httpMethod\":\"GET\",\"path\":\"/\",\"resource\":\"/\"";

    private final EventDecoder decoder = new EventDecoder(null);
    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime.codec");

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"headers\":{\"a\":\"%\"}", "\"headers\":{\"a\":\"b%\\n\\\"%c\"}",
            "\"multiValueHeaders\":{\"a\":[\"%\"]}",
            "\"path\":\"/%/x\"", "\"queryStringParameters\":{\"a\":\"%%\"}", "\"body\":\"%\"", "\"body\":\"\\\"%\\\"\"",
            "\"body\":\"\\u00e4%\\u00e4\"", "\"stageVariables\":{\"a\":\"x%\"}", "\"unknown\":\"%\"",
            "\"unknown\":{\"a\":[\"\\\\%\"]}",
            "\"requestContext\":{\"authorizer\":{\"a\":\"%\"},\"identity\":{\"userAgent\":\"%\"}}" })
    void bytesInAStringThatAreNotUtf8AreReplacementCharacters(String members) {
        for (byte[] bytes : notUtf8()) {
            byte[] event = event(START + "," + members + "}", bytes);

            assertThat(decoder.decode(event).event()).isEqualTo(Events.decode(new String(event, UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"headers\":{\"%\":\"a\"}", "\"queryStringParameters\":{\"a%b\":\"c\"}", "\"%\":1",
            "\"unknown\":{\"%\":{}}" })
    void bytesInANameThatAreNotUtf8AreReplacementCharacters(String members) {
        for (byte[] bytes : List.of(bytes(0xff), bytes(0x80), bytes(0xc3), bytes(0xe2, 0x82), bytes(0xed, 0xa0, 0xbd))) {
            byte[] event = event(START + "," + members + "}", bytes);

            assertThat(decoder.decode(event).event()).isEqualTo(Events.decode(new String(event, UTF_8)));
        }
    }

    @Test
    void headerInLatin1IsReadAsFarAsItIsAscii() {
        ApiGatewayEvent event = decoder.decode(event(START + ",\"headers\":{\"x-city\":\"Z%rich\"}}", bytes(0xfc))).event();

        assertThat(event.headers().first("x-city")).isEqualTo("Z\ufffdrich");
        assertThat(log.lines()).containsExactly("FINE The event has bytes that aren't UTF-8. They are read as U+FFFD.");
    }

    @Test
    void bytesOfABrokenBodyAreThoseOfItsText() {
        ApiGatewayEvent event = decoder.decode(event(START + ",\"body\":\"a%b\"}", bytes(0xc0, 0x80))).event();

        assertThat(event.body().string()).isEqualTo("a\ufffd\ufffdb");
        assertThat(event.body().bytes()).isEqualTo("a\ufffd\ufffdb".getBytes(UTF_8));
    }

    @Test
    void messageOfAWebSocketAndTheQuestionOfAnAuthorizerAreReadLikewise() {
        byte[] message = event("{\"body\":\"%\",\"requestContext\":{\"connectionId\":\"a=\",\"eventType\":\"MESSAGE\"}}",
                bytes(0xff));
        byte[] question = event("{\"type\":\"TOKEN\",\"methodArn\":\"arn\",\"authorizationToken\":\"%\"}", bytes(0xff));

        WebSocketEvent event = new WebSocketDecoder(null, null).decode(message);

        assertThat(event.body().string()).isEqualTo("\ufffd");
        assertThat(new AuthorizerDecoder().decode(question).identitySource()).containsExactly("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = { "%", "\"unknown\":%", "\"headers\":{\"a\":%}", "\"unknown\":[\"a\"%]" })
    void bytesOutsideOfStringsAreRefused(String members) {
        for (byte[] bytes : notUtf8()) {
            assertThatExceptionOfType(EventDecodingException.class)
                    .isThrownBy(() -> decoder.decode(event(START + "," + members + "}", bytes)))
                    .withMessageStartingWith("The event is not JSON: unexpected character");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 0x1f })
    void controlCharactersInAStringAreRefused(int control) {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> decoder.decode(event(START + ",\"headers\":{\"a\":\"%\"}}", bytes(control))))
                .withMessageStartingWith("The event is not JSON: unexpected character");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void everyCharacterOfUtf8ComesThrough(String text) {
        ApiGatewayEvent event = Events.decode(START + ",\"headers\":{\"a\":\"" + text + "\",\"b\":\"\\\"" + text
                + "\"},\"unknown\":\"" + text + "\",\"body\":\"" + text + "\"}");

        assertThat(event.headers().first("a")).isEqualTo(text);
        assertThat(event.headers().first("b")).isEqualTo("\"" + text);
        assertThat(event.body().string()).isEqualTo(text);
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "\\ud83d, \ufffd", "\\ude00, \ufffd", "\\ud83dx, \ufffdx", "\\ud83d\\ud83d, \ufffd\ufffd",
            "\\ud83d\\ud83d\\ude00, \ufffd😀", "\\ude00\\ud83d, \ufffd\ufffd", "\\ud83d\\ude00\\ude00, 😀\ufffd",
            "\\ud83d\\n, '\ufffd\n'", "\\uD83D\\uDE00, 😀", "\\ud83d\\\\ude00, \ufffd\\ude00",
            "\\\\ud83d\\ude00, \\ud83d\ufffd" })
    void halvesOfSurrogatePairsAreReplacementCharacters(String escaped, String text) {
        ApiGatewayEvent event = Events.decode(START + ",\"headers\":{\"a\":\"" + escaped + "\"},\"stageVariables\":{\""
                + escaped
                + "\":\"b\"},\"requestContext\":{\"authorizer\":{\"a\":\"" + escaped + "\"}},\"body\":\"" + escaped + "\"}");

        assertThat(event.headers().first("a")).isEqualTo(text);
        assertThat(event.stageVariables()).isEqualTo(Map.of(text, "b"));
        assertThat(((PayloadV1RequestContext) event.requestContext()).authorizer().context()).isEqualTo(Map.of("a", text));
        assertThat(event.body().string()).isEqualTo(text);
        assertThat(event.body().bytes()).isEqualTo(text.getBytes(UTF_8));
    }

    static List<String> valid() {
        return List.of("\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\ufffd", "\uffff", "\ud800\udc00", "\udbff\udfff",
                "aä€😀z",
                "日本語のヘッダー");
    }

    static List<byte[]> notUtf8() {
        return List.of(bytes(0xff), bytes(0x80), bytes(0xc3), bytes(0xc0, 0x80), bytes(0xe2, 0x82), bytes(0xe0, 0x80, 0x80),
                bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), bytes(0xf0, 0x9f, 0x98), bytes(0xf0, 0x80, 0x80, 0x80),
                bytes(0xf4, 0x90, 0x80, 0x80), bytes(0xf5, 0x80, 0x80, 0x80), bytes(0xf8, 0x88, 0x80, 0x80, 0x80));
    }

    private static byte[] bytes(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return array;
    }

    /** Puts the bytes where the text has a percent sign. */
    private static byte[] event(String json, byte[] bytes) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        for (byte b : json.getBytes(UTF_8)) {
            event.writeBytes(b == '%' ? bytes : new byte[] { b });
        }
        return event.toByteArray();
    }
}
