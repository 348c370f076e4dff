package dev.apigateway.emulator.runtimeapi;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;

/** One event on its way to the function. Belongs to the event loop. */
public final class Invocation {

    private final InvocationRequest request;
    private final Promise<InvocationOutcome> outcome = Promise.promise();
    private String nonce = "";
    private @Nullable Instant start;
    private Instant deadline = Instant.EPOCH;
    private @Nullable HttpConnection connection;
    private @Nullable ResponseStream stream;
    private boolean delivered;
    private long timer = -1;

    public Invocation(InvocationRequest request) {
        this.request = request;
    }

    public InvocationRequest request() {
        return request;
    }

    String requestId() {
        return request.requestId();
    }

    /** How it ended, or that its response is streamed; always succeeds. */
    public Future<InvocationOutcome> outcome() {
        return outcome.future();
    }

    /** What is kept of a streamed response; null if the function does not stream one. */
    public @Nullable StreamedContent streamed() {
        return stream == null ? null : stream.content();
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

    /** When it was handed out; null if it was not. */
    public @Nullable Instant start() {
        return start;
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

    /** The timer that ends it; -1 before there was one. */
    public long timer() {
        return timer;
    }

    void handedTo(HttpConnection newConnection, Instant newStart, Instant newDeadline) {
        nonce = UUID.randomUUID().toString();
        start = newStart;
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

    /** Ends it, if it has not ended. */
    public void end(InvocationOutcome how) {
        if (stream == null) {
            outcome.tryComplete(how);
        } else {
            stream.end(how);
        }
    }

    /** Remembers the timer that ends it. */
    public void timer(long newTimer) {
        timer = newTimer;
    }
}
