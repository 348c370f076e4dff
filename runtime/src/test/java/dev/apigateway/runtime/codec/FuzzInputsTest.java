package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.apigateway.runtime.FuzzInputs;

/** What the fuzz tests once found stays found, without Jazzer and its agent: that takes 20 seconds to start. */
class FuzzInputsTest {

    @ParameterizedTest
    @MethodSource("events")
    void eventsAreDecodedOrRefused(Path input) {
        assertThatCode(() -> new EventDecoderFuzz().decode(FuzzInputs.bytes(input))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("webSocketEvents")
    void webSocketEventsAreDecodedOrRefused(Path input) {
        assertThatCode(() -> new WebSocketDecoderFuzz().decode(FuzzInputs.bytes(input))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("authorizerEvents")
    void authorizerEventsAreDecodedOrRefused(Path input) {
        assertThatCode(() -> new AuthorizerDecoderFuzz().decode(FuzzInputs.bytes(input))).doesNotThrowAnyException();
    }

    static List<Path> events() {
        return FuzzInputs.of(EventDecoderFuzz.class, "decode");
    }

    static List<Path> webSocketEvents() {
        return FuzzInputs.of(WebSocketDecoderFuzz.class, "decode");
    }

    static List<Path> authorizerEvents() {
        return FuzzInputs.of(AuthorizerDecoderFuzz.class, "decode");
    }
}
