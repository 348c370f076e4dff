package dev.apigateway.emulator.runtimeapi;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import io.vertx.core.Future;
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
    private @Nullable ResponseStream stream;
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

    Future<InvocationOutcome> outcome() {
        return outcome.future();
    }

    /** The response as it arrives; null if the function does not stream one. */
    @Nullable
    ResponseStream stream() {
        return stream;
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

    void stream(ResponseStream newStream) {
        stream = newStream;
        outcome.tryComplete(new Streaming(newStream));
    }

    void end(InvocationOutcome how) {
        if (stream == null) {
            outcome.tryComplete(how);
        } else {
            stream.end(how);
        }
    }

    void timer(long newTimer) {
        timer = newTimer;
    }
}
