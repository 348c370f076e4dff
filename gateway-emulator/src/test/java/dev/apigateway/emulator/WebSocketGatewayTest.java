package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.WebSocketEvent;
import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.WebSocketSettings;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

class WebSocketGatewayTest {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.WEBSOCKET_API);

    private final TestGateway gateway = TestGateway.start(
            SETTINGS.withWebSocket(WebSocketSettings.defaults().withRouteResponses(true)), FunctionHost.inProcess());
    private final TestWebSocket client = new TestWebSocket();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void connectEventHasTheHandshakeAndTheConnection() {
        CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod?room=vets&room=pets");
        Received connect = gateway.function.next();
        gateway.function.respond(connect, "{\"statusCode\":200}");
        connecting.join();

        JsonObject context = connect.event().getJsonObject("requestContext");
        assertThat(context.getString("routeKey")).isEqualTo("$connect");
        assertThat(context.getString("eventType")).isEqualTo("CONNECT");
        assertThat(context.getString("messageDirection")).isEqualTo("IN");
        assertThat(context.getString("stage")).isEqualTo("prod");
        assertThat(context.getString("connectionId")).hasSize(16);
        assertThat(context.getString("domainName")).isEqualTo("localhost:" + gateway.emulator.port());
        assertThat(context.getJsonObject("identity").getString("sourceIp")).isEqualTo("127.0.0.1");
        assertThat(connect.event().getJsonObject("headers").getString("Sec-WebSocket-Version")).isEqualTo("13");
        assertThat(connect.event().getJsonObject("multiValueQueryStringParameters").getJsonArray("room"))
                .containsExactly("vets", "pets");
    }

    @ParameterizedTest
    @ValueSource(ints = { 401, 403 })
    void refusedConnectIsTheStatusOfTheHandshake(int status) {
        CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod");
        gateway.function.respond(gateway.function.next(), "{\"statusCode\":" + status + "}");

        assertThat(TestWebSocket.refusal(connecting)).isEqualTo(status);
    }

    @Test
    void failedConnectIsABadGateway() {
        CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod");
        gateway.function.fail(gateway.function.next(), "{}");

        assertThat(TestWebSocket.refusal(connecting)).isEqualTo(502);
    }

    @Test
    void subprotocolOfTheFunctionIsThatOfTheConnection() {
        CompletableFuture<WebSocket> connecting = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("pets.v2",
                "pets.v1").buildAsync(client.uri(gateway, "/prod"), client);
        gateway.function.respond(gateway.function.next(),
                "{\"statusCode\":200,\"headers\":{\"Sec-WebSocket-Protocol\":\"pets.v1\"}}");

        assertThat(connecting.join().getSubprotocol()).isEqualTo("pets.v1");
    }

    @Test
    void messageBecomesAnEventAndItsResponseAMessage() throws InterruptedException {
        WebSocket socket = open(gateway);
        socket.sendText("Hello, vets!", true);
        Received message = gateway.function.next();
        gateway.function.respond(message, "{\"statusCode\":200,\"body\":\"Hello!\"}");

        assertThat(message.event().getString("body")).isEqualTo("Hello, vets!");
        assertThat(message.event().getJsonObject("requestContext").getString("routeKey")).isEqualTo("$default");
        assertThat(message.event().getJsonObject("requestContext").getString("messageId")).hasSize(16);
        assertThat(client.next()).isEqualTo("Hello!");
    }

    @Test
    void handlersOfOurRuntimeReadTheEventsAndFindTheirWayBack() throws Exception {
        WebSocket socket = open(gateway);
        socket.sendText("Hello!", true);
        Received message = gateway.function.next();

        WebSocketEvent event = new WebSocketDecoder(null, "us-east-1").decode(message.raw().body().getBytes());

        assertThat(event.callbackUrl()).isEqualTo("http://localhost:" + gateway.emulator.port() + "/prod");
        HttpResponse<byte[]> posted = gateway.send(gateway.request("").uri(URI.create(event.connectionUrl()))
                .POST(BodyPublishers.ofString("from the function")));
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(client.next()).isEqualTo("from the function");
    }

    @Test
    void failedMessageIsToldAsTheRealGatewayDoes() throws InterruptedException {
        WebSocket socket = open(gateway);
        socket.sendText("Hello!", true);
        Received message = gateway.function.next();
        gateway.function.fail(message, "{\"errorType\":\"X\"}");

        JsonObject context = message.event().getJsonObject("requestContext");
        assertThat(new JsonObject(client.next())).isEqualTo(new JsonObject().put("message", "Internal server error")
                .put("connectionId", context.getString("connectionId")).put("requestId", context.getString("requestId")));
    }

    @Test
    void responseWithoutAStatusCodeIsAFailure() throws InterruptedException {
        WebSocket socket = open(gateway);
        socket.sendText("Hello!", true);
        gateway.function.respond(gateway.function.next(), "null");

        assertThat(client.next()).contains("Internal server error");
    }

    @Test
    void connectionIsDescribedAndDeleted() throws InterruptedException {
        WebSocket socket = open(gateway);
        String path = "/prod/@connections/" + client.connectionId;

        JsonObject described = new JsonObject(text(gateway.send(gateway.request(path))));
        HttpResponse<byte[]> deleted = gateway.send(gateway.request(path).DELETE());
        Received disconnect = gateway.function.next();
        gateway.function.respond(disconnect, "{\"statusCode\":200}");

        assertThat(described.getJsonObject("identity").getString("sourceIp")).isEqualTo("127.0.0.1");
        assertThat(described.getString("connectedAt")).endsWith("Z");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(disconnect.event().getJsonObject("requestContext").getString("eventType")).isEqualTo("DISCONNECT");
        assertThat(gateway.send(gateway.request(path).POST(BodyPublishers.ofString("late"))).statusCode()).isEqualTo(410);
        assertThat(client.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1000);
        assertThat(socket.isInputClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/dev", "/prod/room", "/prodigy", "/dev/prod", "/PROD" })
    void clientsConnectAtThePathOfTheStageOnly(String path) {
        assertThat(TestWebSocket.refusal(client.connect(gateway, path))).isEqualTo(403);
    }

    @Test
    void pathOfTheStageMayEndWithASlash() {
        CompletableFuture<WebSocket> connecting = client.connect(gateway, "/prod/?room=vets");
        gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");

        assertThat(TestWebSocket.refusal(connecting)).isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/@connections/", "/dev/@connections/", "/dev/prod/@connections/" })
    void connectionsOfAnotherStageAreForbidden(String prefix) {
        open(gateway);

        HttpResponse<byte[]> posted = gateway
                .send(gateway.request(prefix + client.connectionId).POST(BodyPublishers.ofString("hello")));

        assertThat(posted.statusCode()).isEqualTo(403);
        assertThat(posted.headers().firstValue("x-amzn-ErrorType")).hasValue("ForbiddenException");
        assertThat(text(posted)).isEqualTo("{\"message\":\"Forbidden\"}");
    }

    @Test
    void messageThatIsTooLongForAClientIsRefused() {
        open(gateway);

        HttpResponse<byte[]> posted = gateway.send(gateway.request("/prod/@connections/" + client.connectionId)
                .POST(BodyPublishers.ofString("x".repeat(128 * 1024 + 1))));

        assertThat(posted.statusCode()).isEqualTo(413);
    }

    @Test
    void messageOfManyFramesIsOneEvent() {
        String text = "x".repeat(100 * 1024);
        open(gateway).sendText(text, true);

        assertThat(gateway.function.next().event().getString("body")).isEqualTo(text);
    }

    @Test
    void messageThatIsTooLongClosesTheConnection() throws InterruptedException {
        open(gateway).sendText("x".repeat(128 * 1024 + 1), true);

        assertThat(client.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1009);
    }

    @Test
    void frameThatIsTooLongClosesTheConnection() throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            BlockingQueue<Short> closed = new LinkedBlockingQueue<>();
            vertx.createWebSocketClient().connect(gateway.emulator.port(), "localhost", "/prod").onSuccess(socket -> {
                socket.closeHandler(end -> closed.add(socket.closeStatusCode()));
                socket.writeFinalTextFrame("x".repeat(32 * 1024 + 1));
            });
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");

            assertThat(closed.poll(10, TimeUnit.SECONDS)).isEqualTo((short) 1009);
        } finally {
            vertx.close();
        }
    }

    @Test
    void idleConnectionIsClosedAndTheFunctionTold() throws InterruptedException {
        try (TestGateway impatient = TestGateway.start(
                SETTINGS.withWebSocket(
                        new WebSocketSettings(false, Duration.ofMillis(100), Duration.ofHours(2))),
                FunctionHost.inProcess())) {
            open(impatient);
            JsonObject context = impatient.function.next().event().getJsonObject("requestContext");

            assertThat(client.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1001);
            assertThat(context.getInteger("disconnectStatusCode")).isEqualTo(1001);
            assertThat(context.getString("disconnectReason")).isEqualTo("Going away");
        }
    }

    private WebSocket open(TestGateway at) {
        CompletableFuture<WebSocket> connecting = client.connect(at, "/prod");
        Received connect = at.function.next();
        client.connectionId = connect.event().getJsonObject("requestContext").getString("connectionId");
        at.function.respond(connect, "{\"statusCode\":200}");
        return connecting.join();
    }
}
