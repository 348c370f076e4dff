package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.ApiDescriptionBuilder;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import io.vertx.core.json.JsonObject;

/** An authorizer before {@code $connect}. */
class WebSocketAuthorizerTest {

    private static final String CONNECT_ARN = "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/$connect";

    private final TestWebSocket client = new TestWebSocket();

    @Test
    void authorizerGetsTheHandshakeAndItsContextIsInAllEvents() {
        try (TestGateway gateway = TestGateway.start(withGate().build())) {
            TestFunction gate = new TestFunction(gateway.emulator, "gate");
            CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod?token=t");

            Received asked = gate.next();
            gate.respond(asked, policy("Allow", CONNECT_ARN));
            Received connect = gateway.function.next();
            gateway.function.respond(connect, "{\"statusCode\":200}");
            connecting.join().sendText("Hello!", true);
            Received message = gateway.function.next();

            assertThat(asked.event().getString("type")).isEqualTo("REQUEST");
            assertThat(asked.event().getString("methodArn")).isEqualTo(CONNECT_ARN);
            assertThat(asked.event().getJsonObject("queryStringParameters").getString("token")).isEqualTo("t");
            assertThat(asked.event().getJsonObject("requestContext").getString("connectionId"))
                    .isEqualTo(connect.event().getJsonObject("requestContext").getString("connectionId"));
            assertThat(authorizer(connect).getString("principalId")).isEqualTo("ann");
            assertThat(authorizer(message).getString("principalId")).isEqualTo("ann");
            assertThat(authorizer(message).getValue("level")).isEqualTo("3");
        }
    }

    @Test
    void theRuntimeReadsTheEventOfTheAuthorizer() {
        try (TestGateway gateway = TestGateway.start(withGate().build())) {
            TestFunction gate = new TestFunction(gateway.emulator, "gate");
            client.connect(gateway, "/prod?token=t");

            Received asked = gate.next();

            assertThat(new AuthorizerDecoder().decode(asked.raw().body().getBytes()))
                    .isInstanceOf(RequestAuthorizerEvent.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"principalId\":\"a\",\"policyDocument\":{\"Statement\":[]}} | 403",
            "{\"principalId\":\"a\",\"policyDocument\":{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}}} | 403",
            "\"yes\" | 500" })
    void whoIsNotAllowedIsRefusedAndTheHandlerHearsNothing(String result, int status) {
        try (TestGateway gateway = TestGateway.start(withGate().build())) {
            TestFunction gate = new TestFunction(gateway.emulator, "gate");
            CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod?token=t");

            gate.respond(gate.next(), result);

            assertThat(TestWebSocket.refusal(connecting)).isEqualTo(status);
        }
    }

    @Test
    void handshakeWithoutIdentityIsUnauthorizedAndNobodyIsAsked() {
        try (TestGateway gateway = TestGateway.start(withGate().build())) {
            assertThat(TestWebSocket.refusal(client.connect(gateway, "/prod"))).isEqualTo(401);
        }
    }

    @Test
    void authorizerThatFailsWithUnauthorizedIsUnderstood() {
        try (TestGateway gateway = TestGateway.start(withGate().build())) {
            TestFunction gate = new TestFunction(gateway.emulator, "gate");
            CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod?token=t");

            gate.fail(gate.next(), "{\"errorType\":\"Error\",\"errorMessage\":\"Unauthorized\"}");

            assertThat(TestWebSocket.refusal(connecting)).isEqualTo(401);
        }
    }

    @Test
    void trustedClaimsTakeThePlaceOfTheAuthorizer() {
        try (TestGateway gateway = TestGateway.start(withGate().claimsTrusted(true).build())) {
            client.connect(gateway, "/prod", Map.of(ApiDescription.CLAIMS_HEADER, "{\"sub\":\"ann\"}"));

            Received connect = gateway.function.next();

            assertThat(authorizer(connect).getJsonObject("claims").getString("sub")).isEqualTo("ann");
            assertThat(connect.event().getJsonObject("headers").fieldNames()).doesNotContain(ApiDescription.CLAIMS_HEADER);
        }
    }

    @Test
    void iamCallerIsToldInTheIdentity() {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API).authorizers(Map.of("iam", IamAuthorizer.someone()))
                .routes(Route.of("$connect", "").withAuthorizer("iam")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            client.connect(gateway, "/prod");

            assertThat(gateway.function.next().event().getJsonObject("requestContext").getJsonObject("identity")
                    .getString("userArn")).isEqualTo("arn:aws:iam::123456789012:user/local");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Type.class, names = { "TOKEN", "REQUEST_V2" })
    void authorizersThatAWebSocketApiDoesNotKnowAreRefused(Type type) {
        assertThatThrownBy(() -> api(type).build()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Let a handler get the request in format 1.0.");
    }

    private static JsonObject authorizer(Received event) {
        return event.event().getJsonObject("requestContext").getJsonObject("authorizer");
    }

    private static String policy(String effect, String resource) {
        return "{\"principalId\":\"ann\",\"policyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"" + effect
                + "\",\"Action\":\"execute-api:Invoke\",\"Resource\":\"" + resource + "\"}]},\"context\":{\"level\":3}}";
    }

    private static ApiDescriptionBuilder withGate() {
        return api(Type.REQUEST);
    }

    private static ApiDescriptionBuilder api(Type type) {
        LambdaAuthorizer gate = new LambdaAuthorizer(type, "gate", false, List.of("route.request.querystring.token"), "",
                Duration.ZERO);
        return ApiDescription.builder(Front.WEBSOCKET_API).authorizers(Map.of("gate", gate))
                .routes(Route.of("$connect", "").withAuthorizer("gate"), Route.of("$default", ""));
    }
}
