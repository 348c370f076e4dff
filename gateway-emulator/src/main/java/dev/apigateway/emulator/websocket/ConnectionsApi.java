package dev.apigateway.emulator.websocket;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.BodyReader;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/**
 * The calls with which a function sends to its clients. Signatures are not checked.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">The
 *      connections commands</a>
 */
final class ConnectionsApi {

    private static final String PREFIX = "/@connections/";
    private static final int NORMAL_CLOSURE = 1000;

    private final Clock clock;
    private final String prefix;
    private final Map<String, Connection> connections;

    /** @param stagePath the path of the stage, whose connections these are */
    ConnectionsApi(Clock clock, String stagePath, Map<String, Connection> connections) {
        this.clock = clock;
        this.prefix = stagePath + PREFIX;
        this.connections = connections;
    }

    /** Whether a path, decoded, is one of these calls, of whatever stage. */
    static boolean owns(String path) {
        return path.contains(PREFIX);
    }

    void handle(HttpServerRequest request, String path) {
        if (!path.startsWith(prefix)) {
            request.resume();
            answer(request, 403, "ForbiddenException", "{\"message\":\"Forbidden\"}");
            return;
        }
        Connection connection = connections.get(path.substring(prefix.length()));
        if (connection == null) {
            request.resume();
            answer(request, 410, "GoneException", null);
            return;
        }
        switch (request.method().name()) {
            case "POST" -> post(request, connection);
            case "GET" -> {
                request.resume();
                get(request, connection);
            }
            case "DELETE" -> {
                request.resume();
                connection.close(NORMAL_CLOSURE, "Connection Closed Normally");
                answer(request, 204, null, null);
            }
            default -> {
                request.resume();
                answer(request, 403, "MissingAuthenticationTokenException", "{\"message\":\"Missing Authentication Token\"}");
            }
        }
    }

    private void post(HttpServerRequest request, Connection connection) {
        Future<Buffer> body = BodyReader.read(request, WebSocketGateway.MAX_MESSAGE_BYTES);
        request.resume();
        body.compose(message -> send(connection, message)).onSuccess(sent -> {
            connection.active(clock.instant());
            answer(request, 200, null, null);
        }).onFailure(failure -> {
            if (body.failed()) {
                answer(request, 413, "PayloadTooLargeException", "{\"message\":\"Message too long\"}");
            } else {
                answer(request, 410, "GoneException", null);
            }
        });
    }

    private static Future<Void> send(Connection connection, Buffer message) {
        try {
            return connection.send(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message.getBytes())).toString());
        } catch (CharacterCodingException notText) {
            return connection.sendBinary(message);
        }
    }

    private static void get(HttpServerRequest request, Connection connection) {
        JsonObject identity = new JsonObject().put("sourceIp", connection.sourceIp());
        String userAgent = connection.headers().get("User-Agent");
        identity.put("userAgent", userAgent == null ? "" : userAgent);
        answer(request, 200, null, new JsonObject().put("connectedAt", connection.connectedAt().toString())
                .put("identity", identity).put("lastActiveAt", connection.lastActiveAt().toString()).encode());
    }

    private static void answer(HttpServerRequest request, int status, @Nullable String errorType, @Nullable String body) {
        if (request.response().closed()) {
            return;
        }
        request.response().setStatusCode(status).putHeader("x-amzn-RequestId", Ids.next());
        if (errorType != null) {
            request.response().putHeader("x-amzn-ErrorType", errorType);
        }
        if (body == null) {
            request.response().end();
        } else {
            request.response().putHeader("Content-Type", "application/json").end(body);
        }
    }
}
