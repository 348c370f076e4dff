package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventDecodingException;

class WrongStructureTest {

    @Test
    void messageNamesMemberTokenAndPosition() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode("{\"headers\":[\"secret\"],\"httpMethod\":\"GET\",\"path\":\"/pets\"}"))
                .withMessage("The event's member 'headers' is an array at line 1, column 12; AWS sends an object "
                        + "there. Invoke the function with an event as AWS sends it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"headers\":{\"a\":{}} | headers.a | an object | a string",
            "\"headers\":{\"a\":[\"1\",{}]} | headers.a[1] | an object | a string",
            "\"multiValueHeaders\":{\"a\":[\"1\",[]]} | multiValueHeaders.a[1] | an array | a string",
            "\"queryStringParameters\":\"a=1\" | queryStringParameters | a string | an object",
            "\"pathParameters\":7 | pathParameters | a number | an object",
            "\"body\":{\"number\":7} | body | an object | a string",
            "\"isBase64Encoded\":\"yes\" | isBase64Encoded | a string | a boolean",
            "\"isBase64Encoded\":[] | isBase64Encoded | an array | a string",
            "\"requestContext\":true | requestContext | a boolean | an object",
            "\"requestContext\":{\"identity\":[]} | requestContext.identity | an array | an object",
            "\"requestContext\":{\"identity\":{\"clientCert\":{\"validity\":\"\"}}} "
                    + "| requestContext.identity.clientCert.validity | a string | an object",
            "\"requestContext\":{\"authorizer\":\"x\"} | requestContext.authorizer | a string | an object",
            "\"requestContext\":{\"requestTimeEpoch\":\"soon\"} | requestContext.requestTimeEpoch | a string "
                    + "| milliseconds since 1970",
            "\"requestContext\":{\"requestTimeEpoch\":99999999999999999999} | requestContext.requestTimeEpoch | a number "
                    + "| milliseconds since 1970",
    })
    void payloadV1MembersOfTheWrongStructureAreRefused(String members, String member, String found, String expected) {
        assertRefused(Events.payloadV1(members), member, found, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"cookies\":\"a=1\" | cookies | a string | an array",
            "\"cookies\":[{}] | cookies[0] | an object | a string",
            "\"rawQueryString\":[] | rawQueryString | an array | a string",
            "\"stageVariables\":[] | stageVariables | an array | an object",
            "\"requestContext\":{\"http\":[]} | requestContext.http | an array | an object",
            "\"requestContext\":{\"authentication\":\"x\"} | requestContext.authentication | a string | an object",
    })
    void payloadV2MembersOfTheWrongStructureAreRefused(String members, String member, String found, String expected) {
        assertRefused(Events.payloadV2(members), member, found, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"jwt\":\"x\"} | jwt | a string | an object",
            "{\"jwt\":{\"claims\":[]}} | jwt.claims | an array | an object",
            "{\"jwt\":{\"scopes\":{}}} | jwt.scopes | an object | an array",
            "{\"lambda\":true} | lambda | a number or boolean | an object",
            "{\"iam\":{\"cognitoIdentity\":\"x\"}} | iam.cognitoIdentity | a string | an object",
    })
    void payloadV2AuthorizersOfTheWrongStructureAreRefused(String authorizer, String member, String found, String expected) {
        String event = Events.payloadV2("\"requestContext\":{\"http\":{\"method\":\"GET\"},\"authorizer\":" + authorizer + "}");

        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode(event))
                .withMessageStartingWith("The event's member 'requestContext.authorizer." + member + "' is " + found
                        + "; AWS sends " + expected + " there. ");
    }

    @Test
    void headersAreTakenAsOneTextOrAsSeveral() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"headers\":{\"a\":[\"1\",null,\"2\"]},\"multiValueHeaders\":{\"b\":\"3\"}"));

        assertThat(event.headers().all("a")).containsExactly("1", "2");
        assertThat(event.headers().all("b")).containsExactly("3");
    }

    @Test
    void numbersAndBooleansPassAsText() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"headers\":{\"age\":7,\"ok\":true},\"body\":1.50,\"requestContext\":{\"accountId\":123456789012}"));

        assertThat(event.headers().first("age")).isEqualTo("7");
        assertThat(event.headers().first("ok")).isEqualTo("true");
        assertThat(event.body().string()).isEqualTo("1.50");
        assertThat(event.requestContext().accountId()).isEqualTo("123456789012");
    }

    @Test
    void memberNamesInMessagesAreShortAndOnOneLine() {
        String name = "a\\nb\\u202e" + "x".repeat(50);

        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode(Events.payloadV1("\"headers\":{\"" + name + "\":{}}")))
                .withMessageStartingWith("The event's member 'headers.a?b?" + "x".repeat(36) + "…' is an object at line 1");
    }

    private static void assertRefused(String event, String member, String found, String expected) {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode(event))
                .withMessageStartingWith("The event's member '" + member + "' is " + found + " at line 1, column ")
                .withMessageContaining("; AWS sends " + expected + " there. ");
    }
}
