package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.RouteSelection;
import dev.apigateway.emulator.api.Throttle;
import io.vertx.core.json.JsonObject;

/** Which route gets what of a connection. */
class WebSocketRoutesTest {

    private final TestWebSocket client = new TestWebSocket();

    @Test
    void defaultRouteGetsMessagesButNoConnectionsAndNoEnds() throws InterruptedException {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API).routes(Route.of("$default", "")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            client.connect(gateway, "/prod").join().sendText("one", true);
            Received first = gateway.function.next();
            gateway.function.respond(first, "{\"statusCode\":200}");
            String path = "/prod/@connections/" + context(first).getString("connectionId");
            gateway.send(gateway.request(path).DELETE());
            client.closed.take();

            client.connect(gateway, "/prod").join().sendText("two", true);

            assertThat(context(first).getString("eventType")).isEqualTo("MESSAGE");
            assertThat(gateway.function.next().event().getString("body")).isEqualTo("two");
        }
    }

    @Test
    void apiThatDescribesNoRoutesSendsEverythingToTheDefaultHandler() {
        try (TestGateway gateway = TestGateway.start(ApiDescription.of(Front.HTTP_API).withFront(Front.WEBSOCKET_API))) {
            var connecting = client.connect(gateway, "/prod");
            Received connect = gateway.function.next();
            gateway.function.respond(connect, "{\"statusCode\":200}");
            WebSocket socket = connecting.join();
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "");

            assertThat(context(connect).getString("eventType")).isEqualTo("CONNECT");
            assertThat(context(gateway.function.next()).getString("eventType")).isEqualTo("DISCONNECT");
        }
    }

    @Test
    void apiWithoutRoutesOfItsOwnHasThoseOfTheFrontThatItGets() {
        assertThat(ApiDescription.of(Front.WEBSOCKET_API).withFront(Front.REST_API))
                .isEqualTo(ApiDescription.of(Front.REST_API));
    }

    @Test
    void messageGoesToTheRouteThatItsMemberNames() {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API)
                .routes(Route.of("$default", ""), Route.of("adopt", "")).build();

        assertThat(
                routeKeys(api, "{\"action\":\"adopt\"}", "{\"action\":\"feed\"}", "{\"action\":\"$connect\"}", "{}", "adopt"))
                .containsExactly("adopt", "$default", "$default", "$default", "$default");
    }

    @Test
    void routeSelectionExpressionSaysWhichMemberThatIs() {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API)
                .routes(Route.of("$default", ""), Route.of("adopt", ""))
                .routeSelection(new RouteSelection("$request.body.do.what")).build();

        assertThat(routeKeys(api, "{\"do\":{\"what\":\"adopt\"}}", "{\"action\":\"adopt\"}")).containsExactly("adopt",
                "$default");
    }

    @ParameterizedTest
    @ValueSource(strings = { "$request.body.", "$request.header.action", "action" })
    void otherExpressionsAreRefused(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RouteSelection(expression))
                .withMessage("The route selection expression is '" + expression
                        + "'. The local gateway knows members of the message only, for instance $request.body.action.");
    }

    @Test
    void functionGetsATraceAsFromLambda() {
        try (TestGateway gateway = TestGateway.start(ApiDescription.of(Front.WEBSOCKET_API))) {
            client.connect(gateway, "/prod");

            assertThat(gateway.function.next().header("Lambda-Runtime-Trace-Id"))
                    .matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0");
        }
    }

    @Test
    void pathThatIsNotEncodedWellIsNoConnection() {
        try (TestGateway gateway = TestGateway.start(ApiDescription.of(Front.WEBSOCKET_API));
                HttpSocket socket = HttpSocket.caller(gateway.emulator, "HTTP/1.1", "/prod/@connections/%zz")) {
            assertThat(socket.readHead()).startsWith("HTTP/1.1 410 ");
        }
    }

    @Test
    void stageThrottlesHandshakesAndMessages() throws InterruptedException {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API).routes(Route.of("$default", ""))
                .throttle(new Throttle(0.0001, 1)).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            client.connect(gateway, "/prod").join().sendText("one too many", true);

            assertThat(client.next()).startsWith("{\"message\":\"Too Many Requests\",\"connectionId\":");
            assertThat(TestWebSocket.refusal(client.connect(gateway, "/prod"))).isEqualTo(429);
        }
    }

    private List<String> routeKeys(ApiDescription api, String... messages) {
        List<String> keys = new ArrayList<>();
        try (TestGateway gateway = TestGateway.start(api)) {
            WebSocket socket = client.connect(gateway, "/prod").join();
            for (String message : messages) {
                socket.sendText(message, true).join();
                Received event = gateway.function.next();
                gateway.function.respond(event, "{\"statusCode\":200}");
                keys.add(context(event).getString("routeKey"));
            }
        }
        return keys;
    }

    private static JsonObject context(Received event) {
        return event.event().getJsonObject("requestContext");
    }
}
