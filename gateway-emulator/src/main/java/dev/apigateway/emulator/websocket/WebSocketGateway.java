package dev.apigateway.emulator.websocket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.TokenBucket;
import dev.apigateway.emulator.authorizer.Authorizers;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.intake.Intake;
import dev.apigateway.emulator.intake.Refusal;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.WebSocketSettings;
import dev.apigateway.emulator.websocket.IntegrationAnswer.NoResponse;
import dev.apigateway.emulator.websocket.IntegrationAnswer.Response;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/**
 * A WebSocket API: asks {@code $connect} whether a client may connect, makes events of its messages, and takes calls for the
 * connections. Requests arrive paused. Belongs to the event loop.
 */
public final class WebSocketGateway implements Intake {

    /** The longest message, in both directions. */
    public static final int MAX_MESSAGE_BYTES = 128 * 1024;
    /** The longest frame of a message. */
    public static final int MAX_FRAME_BYTES = 32 * 1024;

    private static final Logger LOG = System.getLogger(WebSocketGateway.class.getName());
    private static final int GOING_AWAY = 1001;
    private static final int MESSAGE_TOO_BIG = 1009;

    private final Vertx vertx;
    private final Clock clock;
    private final WebSocketSettings settings;
    private final Integration integration;
    private final Events events;
    private final MessageRoutes routes;
    private final TokenBucket throttle;
    private final Handshakes handshakes;
    private final String stagePath;
    private final Map<String, Connection> connections = new HashMap<>();
    private final ConnectionsApi connectionsApi;

    public WebSocketGateway(Vertx vertx, Clock clock, EmulatorSettings settings, LambdaService lambda) {
        ApiDescription api = settings.api();
        this.vertx = vertx;
        this.clock = clock;
        this.settings = settings.webSocket();
        this.integration = new Integration(vertx, lambda, api.integrationTimeout(), settings.lambda().timeoutEnforced());
        this.events = new Events(api);
        this.routes = new MessageRoutes(api);
        this.throttle = new TokenBucket(api.throttle(), clock);
        this.handshakes = new Handshakes(api, clock, throttle, new Authorizers(api, vertx, clock, lambda), routes, integration,
                events);
        this.stagePath = "/" + api.stage();
        this.connectionsApi = new ConnectionsApi(clock, stagePath, connections);
    }

    @Override
    public RequestLimits limits() {
        return RequestLimits.of(Front.WEBSOCKET_API);
    }

    @Override
    public void refuse(HttpServerRequest request, Refusal refusal) {
        switch (refusal) {
            case MALFORMED -> Handshakes.refuse(request, 400, "Bad Request");
            case REQUEST_LINE_TOO_LONG -> Handshakes.refuse(request, 414, "Request URI Too Long");
            case HEADERS_TOO_LONG -> Handshakes.refuse(request, 431, "Request Header Fields Too Large");
            case LATE -> Handshakes.refuse(request, 408, "Request Timeout");
        }
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = PercentDecoding.decodePath(request.path());
        if (ConnectionsApi.owns(path)) {
            connectionsApi.handle(request, path);
        } else if (!path.equals(stagePath) && !path.equals(stagePath + "/")) {
            LOG.log(Level.INFO, "A handshake is refused: clients connect at {0}, the path of the stage.", stagePath);
            Handshakes.refuse(request, 403, "Forbidden");
        } else if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            handshakes.decide(request, connection -> open(request, connection));
        } else {
            Handshakes.refuse(request, 403, "Forbidden");
        }
    }

    private void open(HttpServerRequest request, Connection connection) {
        request.toWebSocket().onSuccess(socket -> {
            connection.opened(socket);
            connections.put(connection.id(), connection);
            MessageReader reader = new MessageReader(
                    (content, text) -> message(connection, content, text),
                    () -> connection.close(MESSAGE_TOO_BIG, "Message too long"));
            socket.frameHandler(reader::take);
            socket.exceptionHandler(failure -> failed(connection, failure));
            long longest = vertx.setTimer(settings.longestConnection().toMillis(),
                    passed -> connection.close(GOING_AWAY, "Going away"));
            socket.closeHandler(closed -> {
                vertx.cancelTimer(longest);
                disconnect(connection);
            });
            closeWhenIdle(connection);
        }).onFailure(failure -> LOG.log(Level.WARNING, "The handshake of a WebSocket failed: {0}", failure.getMessage()));
    }

    private static void failed(Connection connection, Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException wrong) {
            LOG.log(Level.WARNING, "A message of the connection {0} is refused: {1} A frame has {2} bytes at most.",
                    connection.id(), wrong.getMessage(), Integer.toString(MAX_FRAME_BYTES));
            connection.close(wrong.closeStatus().code(), wrong.closeStatus().reasonText());
        } else {
            LOG.log(Level.DEBUG, "The connection " + connection.id() + " broke.", failure);
        }
    }

    private void message(Connection connection, Buffer content, boolean text) {
        connection.active(clock.instant());
        String requestId = Ids.next();
        if (!throttle.take()) {
            connection.send(problem("Too Many Requests", connection, requestId));
            return;
        }
        Route route = routes.ofMessage(content, text);
        if (route == null) {
            connection.send(problem("Forbidden", connection, requestId));
            return;
        }
        JsonObject event = events.message(connection, route.key(), requestId, clock.instant(), content, text);
        integration.invoke(route, event).onSuccess(answer -> {
            if (answer instanceof NoResponse failure) {
                connection.send(problem(failure.message(), connection, requestId));
            } else if (answer instanceof Response response && settings.routeResponses() && response.body() != null) {
                connection.send(response.body().toString());
            }
        });
    }

    private void disconnect(Connection connection) {
        connections.remove(connection.id());
        Route route = routes.find(MessageRoutes.DISCONNECT);
        if (route != null) {
            integration.invoke(route,
                    events.disconnect(connection, Ids.next(), clock.instant(), connection.closeStatus(),
                            connection.closeReason()));
        }
    }

    private void closeWhenIdle(Connection connection) {
        long idleMillis = clock.millis() - connection.lastActiveAt().toEpochMilli();
        long left = settings.idleTimeout().toMillis() - idleMillis;
        if (left <= 0) {
            connection.close(GOING_AWAY, "Going away");
        } else {
            vertx.setTimer(left, passed -> {
                if (connections.containsKey(connection.id())) {
                    closeWhenIdle(connection);
                }
            });
        }
    }

    private static String problem(String message, Connection connection, String requestId) {
        return new JsonObject().put("message", message).put("connectionId", connection.id()).put("requestId", requestId)
                .encode();
    }
}
