package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.EventDecodingException;
import dev.apigateway.EventSource;
import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.TokenAuthorizerEvent;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;

class AuthorizerDecoderTest {

    private final AuthorizerDecoder decoder = new AuthorizerDecoder();

    @Test
    void tokenIsItsIdentitySource() {
        AuthorizerEvent event = decoder.decode(Events.bytes("authorizer-token"));

        assertThat(event).isEqualTo(new TokenAuthorizerEvent("Bearer xmpl-token",
                "arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7"));
        assertThat(event.identitySource()).containsExactly("Bearer xmpl-token");
        assertThat(event.allowsSimpleResult()).isFalse();
    }

    @Test
    void requestOfARestApiIsRead() {
        RequestAuthorizerEvent event = request("authorizer-request-v1-rest-api");

        assertThat(event.arn()).isEqualTo("arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7");
        assertThat(event.identitySource()).isEmpty();
        assertThat(event.allowsSimpleResult()).isFalse();
        assertThat(event.request().source()).isEqualTo(EventSource.REST_API);
        assertThat(event.request().routeKey()).isEqualTo("GET /pets/{id}");
        assertThat(event.request().headers().first("authorization")).isEqualTo("Bearer xmpl-token");
    }

    @Test
    void requestOfAnHttpApiInPayloadV1IsRead() {
        RequestAuthorizerEvent event = request("authorizer-request-v1-http-api");

        assertThat(event.identitySource()).containsExactly("Bearer xmpl-token,acme");
        assertThat(event.allowsSimpleResult()).isFalse();
        assertThat(event.request().source()).isEqualTo(EventSource.HTTP_API);
    }

    @Test
    void requestInPayloadV2IsRead() {
        RequestAuthorizerEvent event = request("authorizer-request-v2");

        assertThat(event.arn()).isEqualTo("arn:aws:execute-api:eu-west-1:123456789012:api7pets/$default/GET/pets/7");
        assertThat(event.identitySource()).containsExactly("Bearer xmpl-token", "acme");
        assertThat(event.allowsSimpleResult()).isTrue();
        assertThat(event.request().query().first("tenant")).isEqualTo("acme");
    }

    @Test
    void requestForAConnectionIsAGetOfTheRoot() {
        RequestAuthorizerEvent event = request("authorizer-request-websocket-api");

        assertThat(event.arn()).endsWith("/prod/$connect");
        assertThat(event.request().method()).isEqualTo("GET");
        assertThat(event.request().path()).isEqualTo("/");
        assertThat(event.request().routeKey()).isEqualTo("$connect");
        assertThat(event.request().query().first("token")).isEqualTo("xmpl-token");
    }

    @Test
    void textualFormHasNoTokens() {
        assertThat(decoder.decode(Events.bytes("authorizer-token"))).hasToString(
                "TokenAuthorizerEvent[arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7]");
        assertThat(request("authorizer-request-v2").toString()).doesNotContain("xmpl-token").startsWith(
                "RequestAuthorizerEvent[arn:aws:execute-api:eu-west-1:123456789012:api7pets/$default/GET/pets/7, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"type\":\"TOKEN\",\"methodArn\":\"arn\"} | a Lambda authorizer | authorizationToken",
            "{\"type\":\"REQUEST\",\"methodArn\":\"arn\",\"path\":\"/\"} | payload format version 1.0 | httpMethod",
            "{\"type\":\"REQUEST\",\"methodArn\":\"arn\",\"httpMethod\":\"\"} | payload format version 1.0 | httpMethod",
            "{\"version\":\"2.0\",\"routeArn\":\"arn\",\"rawPath\":\"/\"} | payload format version 2.0 "
                    + "| requestContext.http.method",
    })
    void incompleteEventIsRefused(String event, String shape, String member) {
        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decoder.decode(event.getBytes(UTF_8)))
                .withMessage("The event of " + shape + " has no '" + member
                        + "'. Invoke the function with an event as AWS sends it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "square-number-v1 | a REST API or an HTTP API | httpMethod | Write an ApiGatewayHandler for such events.",
            "http-api-payload-v1 | a REST API or an HTTP API | httpMethod | Write an ApiGatewayHandler for such events.",
            "function-url | an HTTP API or a function URL | version | Write an ApiGatewayHandler for such events.",
            "websocket-connect | a WebSocket API | requestContext.connectionId | Write a WebSocketHandler for such events.",
    })
    void otherEventsAreRefusedByName(String name, String sender, String member, String advice) {
        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decoder.decode(Events.bytes(name)))
                .withMessage("The event comes from " + sender + ": found the member '" + member
                        + "'. " + advice);
    }

    private RequestAuthorizerEvent request(String name) {
        return (RequestAuthorizerEvent) decoder.decode(Events.bytes(name));
    }
}
