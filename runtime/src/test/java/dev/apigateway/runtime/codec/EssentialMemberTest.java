package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

/** What an event can't be read without: a method, and a body that is a text if there is one. */
class EssentialMemberTest {

    private static final String ADVICE = " Invoke the function with an event as AWS sends it.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"number\":7} | an object", "[\"secret\"] | an array" })
    void bodyThatIsNoTextIsRefused(String body, String kind) {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode("{\"body\":" + body + ",\"httpMethod\":\"GET\",\"path\":\"/\"}"))
                .withMessage(
                        "The event's member 'body' is " + kind + " at line 1, column 9; AWS sends a string there." + ADVICE);
    }

    @Test
    void bodyOfAWebSocketMessageThatIsNoTextIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> new WebSocketDecoder(null, null).decode(("{\"body\":{},\"requestContext\":"
                        + "{\"connectionId\":\"a=\",\"eventType\":\"MESSAGE\"}}").getBytes(UTF_8)))
                .withMessageStartingWith("The event's member 'body' is an object at line 1, column 9; ");
    }

    @Test
    void bodyOfAnAuthorizersEventIsNotLookedAt() {
        byte[] event = "{\"type\":\"REQUEST\",\"methodArn\":\"arn\",\"httpMethod\":\"GET\",\"body\":{}}".getBytes(UTF_8);

        assertThat(new AuthorizerDecoder().decode(event).arn()).isEqualTo("arn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":[]}} | requestContext.http | an array | an object",
            "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":\"\"} | requestContext | a string | an object",
            "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":{\"method\":{}}}} "
                    + "| requestContext.http.method | an object | a string",
            "{\"version\":\"1.0\",\"httpMethod\":[\"GET\"]} | httpMethod | an array | a string",
            "{\"requestContext\":{\"elb\":{}},\"headers\":7,\"httpMethod\":{}} | httpMethod | an object | a string",
            "{\"requestContext\":{\"serviceNetworkArn\":\"arn\"},\"method\":{}} | method | an object | a string",
    })
    void eventWithoutAMethodIsRefusedForTheKindThatTheMemberHas(String event, String member, String found, String expected) {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode(event))
                .withMessageStartingWith("The event's member '" + member + "' is " + found + " at line 1, column ")
                .withMessageEndingWith("; AWS sends " + expected + " there." + ADVICE);
    }
}
