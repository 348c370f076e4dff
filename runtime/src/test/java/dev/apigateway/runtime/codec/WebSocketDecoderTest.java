package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.EventDecodingException;
import dev.apigateway.PayloadV1Authorizer;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.WebSocketEventType;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

class WebSocketDecoderTest {

    private static final String ADVICE = " Invoke the function with an event as AWS sends it.";

    @ParameterizedTest
    @CsvSource({
            "websocket-connect, CONNECT, $connect",
            "websocket-connect-authorizer, CONNECT, $connect",
            "websocket-without-method, CONNECT, $connect",
            "websocket-message, MESSAGE, $default",
            "websocket-custom-route, MESSAGE, sendmessage",
            "websocket-disconnect, DISCONNECT, $disconnect",
    })
    void typeAndRouteAreRead(String name, WebSocketEventType type, String routeKey) {
        WebSocketEvent event = decodeFile(name);

        assertThat(event.type()).isEqualTo(type);
        assertThat(event.routeKey()).isEqualTo(routeKey);
        assertThat(event.connectionId()).isEqualTo("JKJaWcmXPLvHcEd=");
        assertThat(event.connectedAt()).isEqualTo(Instant.parse("2020-03-10T05:16:23.208Z"));
    }

    @Test
    void connectHasHeadersAndQuery() {
        WebSocketEvent event = decodeFile("websocket-connect");

        assertThat(event.headers().first("sec-websocket-protocol")).isEqualTo("pets.v2, pets.v1");
        assertThat(event.query().all("room")).containsExactly("vets");
        assertThat(event.stageVariables()).isEqualTo(Map.of("table", "pets-prod"));
        assertThat(event.body().isEmpty()).isTrue();
        assertThat(event.messageId()).isNull();
        assertThat(event.disconnectStatusCode()).isNull();
    }

    @Test
    void messageHasABodyAndNothingOfARequest() {
        WebSocketEvent event = decodeFile("websocket-message");

        assertThat(event.body().string()).isEqualTo("Hello, vets!");
        assertThat(event.messageId()).isEqualTo("JKJbcXMPLvHcEdQ=");
        assertThat(event.messageDirection()).isEqualTo("IN");
        assertThat(event.headers().isEmpty()).isTrue();
        assertThat(event.query().isEmpty()).isTrue();
    }

    @Test
    void messageIsBoundByTheBinder() {
        WebSocketEvent event = new WebSocketDecoder(new UpperCaseBinder(), null).decode(Events.bytes("websocket-message"));

        assertThat(event.body().as(String.class)).isEqualTo("HELLO, VETS!");
    }

    @Test
    void disconnectTellsWhy() {
        WebSocketEvent event = decodeFile("websocket-disconnect");

        assertThat(event.disconnectStatusCode()).isEqualTo(1001);
        assertThat(event.disconnectReason()).isEqualTo("Going away");
    }

    @Test
    void membersThatAreEmptyWhereThereIsNothingToSayAreNoError() {
        WebSocketEvent event = decodeFile("websocket-authorizer-empty-string");

        assertThat(event.authorizer()).isEqualTo(PayloadV1Authorizer.none());
        assertThat(event.body().string()).isEqualTo("{\"action\":\"greet\"}");
    }

    @Test
    void contextOfTheAuthorizerIsRead() {
        WebSocketEvent event = decodeFile("websocket-connect-authorizer");

        assertThat(event.authorizer().principalId()).isEqualTo("user-7");
        assertThat(event.authorizer().context()).containsEntry("tenant", "acme").containsEntry("level", "3");
    }

    @ParameterizedTest
    @CsvSource({
            "abc, abc.execute-api.us-east-1.amazonaws.com, us-east-1, https://abc.execute-api.us-east-1.amazonaws.com/prod",
            "abc, abc.execute-api.us-east-1.amazonaws.com,, https://abc.execute-api.us-east-1.amazonaws.com/prod",
            "abc, chat.example.com, eu-west-1, https://abc.execute-api.eu-west-1.amazonaws.com/prod",
            "abc, chat.example.com, cn-north-1, https://abc.execute-api.cn-north-1.amazonaws.com.cn/prod",
            "abc, chat.example.com,, https://chat.example.com/prod",
            "abc, localhost:3001, eu-west-1, http://localhost:3001/prod",
            ", chat.example.com, eu-west-1, https://chat.example.com/prod",
    })
    void callbackUrlHasTheDomainNameOfTheApi(String apiId, String domainName, String region, String callbackUrl) {
        String event = "{\"requestContext\":{\"connectionId\":\"a=\",\"eventType\":\"MESSAGE\",\"routeKey\":\"$default\","
                + "\"stage\":\"prod\",\"domainName\":\"" + domainName + "\""
                + (apiId == null ? "" : ",\"apiId\":\"" + apiId + "\"") + "}}";

        assertThat(new WebSocketDecoder(null, region).decode(event.getBytes(UTF_8)).callbackUrl()).isEqualTo(callbackUrl);
    }

    @Test
    void connectionIdIsEncodedInTheConnectionUrl() {
        WebSocketEvent event = decode("\"connectionId\":\"a+/b=\",\"eventType\":\"MESSAGE\",\"routeKey\":\"$default\","
                + "\"stage\":\"prod\",\"apiId\":\"abc\"");

        assertThat(event.connectionUrl())
                .isEqualTo("https://abc.execute-api.eu-west-1.amazonaws.com/prod/@connections/a%2B%2Fb%3D");
    }

    @Test
    void textualFormHasNeitherBodyNorHeaderValues() {
        assertThat(decodeFile("websocket-message")).hasToString(
                "WebSocketEvent[MESSAGE, route '$default', connection JKJaWcmXPLvHcEd=, Body[12 bytes]]");
    }

    @Test
    void eventWithoutTypeIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> decode("\"connectionId\":\"a=\",\"routeKey\":\"$default\""))
                .withMessage("The event of a WebSocket API has no 'requestContext.eventType'." + ADVICE);
    }

    @Test
    void unknownTypeIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> decode("\"connectionId\":\"a=\",\"routeKey\":\"x\",\"eventType\":\"PING\\n\""))
                .withMessage("The event's member 'requestContext.eventType' is 'PING?'; a WebSocket API sends CONNECT, MESSAGE "
                        + "or DISCONNECT there." + ADVICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "square-number-v1 | a REST API or an HTTP API | httpMethod | Write an ApiGatewayHandler for such events.",
            "square-number-v2 | an HTTP API or a function URL | version | Write an ApiGatewayHandler for such events.",
            "alb-single-value | an Application Load Balancer | requestContext.elb "
                    + "| Write an ApiGatewayHandler for such events.",
            "vpc-lattice-v2 | VPC Lattice | requestContext.serviceNetworkArn | Write an ApiGatewayHandler for such events.",
            "authorizer-request-websocket-api | API Gateway for a Lambda authorizer | methodArn "
                    + "| Write an AuthorizerHandler for such events.",
    })
    void otherEventsAreRefusedByName(String name, String sender, String member, String advice) {
        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decodeFile(name))
                .withMessage("The event comes from " + sender + ": found the member '" + member
                        + "'. " + advice);
    }

    private static WebSocketEvent decodeFile(String name) {
        return new WebSocketDecoder(null, "eu-west-1").decode(Events.bytes(name));
    }

    private static WebSocketEvent decode(String context) {
        return new WebSocketDecoder(null, "eu-west-1").decode(("{\"requestContext\":{" + context + "}}").getBytes(UTF_8));
    }
}
