package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

/** Each event file against the file of the same name in {@code events/decoded}. */
class GoldenEventTest {

    private final WebSocketDecoder webSocket = new WebSocketDecoder(null, "eu-west-1");
    private final AuthorizerDecoder authorizer = new AuthorizerDecoder();

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#http")
    void httpEventIsDecoded(String name) {
        Golden.check(Golden.DECODED, name, DecodedView.of(Events.decodeFile(name)));
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#webSocket")
    void webSocketEventIsDecoded(String name) {
        Golden.check(Golden.DECODED, name, DecodedView.of(webSocket.decode(Events.bytes(name))));
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#authorizer")
    void authorizerEventIsDecoded(String name) {
        Golden.check(Golden.DECODED, name, DecodedView.of(authorizer.decode(Events.bytes(name))));
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#foreign")
    void foreignEventIsRefusedByEveryDecoder(String name) {
        byte[] event = Events.bytes(name);
        ObjectNode messages = JsonNodeFactory.instance.objectNode()
                .put("EventDecoder", refusal(() -> new EventDecoder(null).decode(event)))
                .put("WebSocketDecoder", refusal(() -> webSocket.decode(event)))
                .put("AuthorizerDecoder", refusal(() -> authorizer.decode(event)));

        Golden.check(Golden.DECODED, name, messages);
    }

    private static String refusal(ThrowingCallable decoding) {
        return catchThrowableOfType(EventDecodingException.class, decoding).getMessage();
    }
}
