package dev.apigateway.emulator.websocket;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.authorizer.Access;
import dev.apigateway.emulator.http.HeadText;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;

/** A connection of a client, from its handshake on. Belongs to the event loop. */
final class Connection {

    private static final int ABNORMAL_CLOSURE = 1006;

    private final String id = Ids.next();
    private final MultiMap headers;
    private final @Nullable String query;
    private final String sourceIp;
    private final String domainName;
    private final Instant connectedAt;
    private Instant lastActiveAt;
    private @Nullable ServerWebSocket socket;
    private Access access = Access.ANYONE;
    private int closeStatus;
    private String closeReason = "";

    Connection(HttpServerRequest handshake, Instant connectedAt) {
        this.headers = HeadText.received(handshake.headers());
        this.query = handshake.query();
        this.sourceIp = handshake.remoteAddress().hostAddress();
        this.domainName = domainName(handshake);
        this.connectedAt = connectedAt;
        this.lastActiveAt = connectedAt;
    }

    String id() {
        return id;
    }

    /** The headers of the handshake. */
    MultiMap headers() {
        return headers;
    }

    /** The query of the handshake without '?', percent-encoded; null if there is none. */
    @Nullable
    String query() {
        return query;
    }

    String sourceIp() {
        return sourceIp;
    }

    /** Where the function finds this gateway: calls for connections go there. */
    String domainName() {
        return domainName;
    }

    /** What is known of the client. */
    Access access() {
        return access;
    }

    void authorized(Access newAccess) {
        access = newAccess;
    }

    Instant connectedAt() {
        return connectedAt;
    }

    Instant lastActiveAt() {
        return lastActiveAt;
    }

    void active(Instant now) {
        lastActiveAt = now;
    }

    void opened(ServerWebSocket newSocket) {
        socket = newSocket;
    }

    Future<Void> send(String text) {
        return socket == null ? Future.failedFuture("not open") : socket.writeTextMessage(text);
    }

    Future<Void> sendBinary(Buffer bytes) {
        return socket == null ? Future.failedFuture("not open") : socket.writeBinaryMessage(bytes);
    }

    void close(int status, String reason) {
        if (socket != null && !socket.isClosed()) {
            closeStatus = status;
            closeReason = reason;
            socket.close((short) status, reason);
        }
    }

    /** With which status it was closed, by whoever was first. */
    int closeStatus() {
        if (closeStatus != 0) {
            return closeStatus;
        }
        Short received = socket == null ? null : socket.closeStatusCode();
        return received == null ? ABNORMAL_CLOSURE : received;
    }

    /** With which reason it was closed, empty if none was given. */
    String closeReason() {
        String reason = socket == null || closeStatus != 0 ? closeReason : socket.closeReason();
        return reason == null ? "" : reason;
    }

    private static String domainName(HttpServerRequest request) {
        String host = request.getHeader("Host");
        return host != null && host.startsWith("localhost") ? host : "localhost:" + request.localAddress().port();
    }
}
