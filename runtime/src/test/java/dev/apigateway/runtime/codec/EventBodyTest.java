package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;

class EventBodyTest {

    @Test
    void base64IsUndone() {
        ApiGatewayEvent event = Events.decodeFile("http-api-base64-body");

        assertThat(event.body().bytes()).isEqualTo(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"body\":null", "\"body\":\"\"", "\"body\":\"\",\"isBase64Encoded\":true", "\"other\":1" })
    void absentBodyIsEmpty(String members) {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(members));

        assertThat(event.body().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "false", "\"false\"" })
    void bodyIsTextUnlessTheEventSaysOtherwise(String isBase64Encoded) {
        ApiGatewayEvent event = Events.decode(
                Events.payloadV2("\"body\":\"YQ==\",\"isBase64Encoded\":" + isBase64Encoded));

        assertThat(event.body().string()).isEqualTo("YQ==");
    }

    @Test
    void bodyOfSixMegabytesIsRead() {
        String large = "x".repeat(6 * 1024 * 1024);

        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"body\":\"" + large + "\""));

        assertThat(event.body().string()).isEqualTo(large);
    }

    @Test
    void halfASurrogatePairIsAReplacementCharacter() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"body\":\"a\\ud83d!\""));

        assertThat(event.body().string()).isEqualTo("a\ufffd!");
    }

    @Test
    void binderReadsTheBody() {
        EventDecoder decoder = new EventDecoder(new UpperCaseBinder());

        ApiGatewayEvent event = decoder.decode(Events.payloadV1("\"body\":\"rex\"").getBytes(StandardCharsets.UTF_8)).event();

        assertThat(event.body().as(String.class)).isEqualTo("REX");
    }
}
