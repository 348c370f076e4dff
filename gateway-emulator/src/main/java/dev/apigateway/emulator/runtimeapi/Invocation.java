package dev.apigateway.emulator.runtimeapi;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;

/** One event on its way to the function. Belongs to the event loop. */
final class Invocation {

    private final String requestId;
    private final String traceId;
    private final Buffer event;
    private final Promise<InvocationOutcome> outcome = Promise.promise();
    private String nonce = "";
    private Instant deadline = Instant.EPOCH;
    private @Nullable HttpConnection connection;
    private boolean delivered;
    private long timer = -1;

    Invocation(String requestId, String traceId, Buffer event) {
        this.requestId = requestId;
        this.traceId = traceId;
        this.event = event;
    }

    String requestId() {
        return requestId;
    }

    String traceId() {
        return traceId;
    }

    Buffer event() {
        return event;
    }

    Promise<InvocationOutcome> outcome() {
        return outcome;
    }

    /** Differs for each hand-out, so that an answer to an earlier one is recognized. */
    String nonce() {
        return nonce;
    }

    Instant deadline() {
        return deadline;
    }

    @Nullable
    HttpConnection connection() {
        return connection;
    }

    /** Whether the event has left for the function; before that, a broken connection loses nothing. */
    boolean delivered() {
        return delivered;
    }

    long timer() {
        return timer;
    }

    void handedTo(HttpConnection newConnection, Instant newDeadline) {
        nonce = UUID.randomUUID().toString();
        deadline = newDeadline;
        connection = newConnection;
        delivered = false;
    }

    void markDelivered() {
        delivered = true;
    }

    void timer(long newTimer) {
        timer = newTimer;
    }
}
