package dev.apigateway.emulator.runtimeapi;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;

/**
 * One event on its way to the function: it is queued, handed out to a runtime, perhaps streams its response, and is over. Its
 * one timer ends with the phase that it was set in, except that a stream goes on in the time of its invocation. Belongs to the
 * event loop.
 */
public final class EmulatedInvocation {

    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final InvocationRequest request;
    private final Promise<InvocationOutcome> outcome = Promise.promise();
    private Phase phase = Phase.QUEUED;
    private long timer = NO_TIMER;
    private String nonce = "";
    private @Nullable Instant start;
    private Instant deadline = Instant.EPOCH;
    private @Nullable HttpConnection connection;
    private boolean delivered;
    private @Nullable IncomingStream stream;

    private enum Phase {
        /** It waits for an execution environment. */
        QUEUED,
        /** A runtime has it, or is being sent its event. */
        HANDED_OUT,
        /** The function streams its response. */
        STREAMING,
        /** It has ended. */
        OVER
    }

    /** Creates an invocation that is queued. */
    public EmulatedInvocation(Vertx vertx, InvocationRequest request) {
        this.vertx = vertx;
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

    /** When it was handed out; null if it was not. */
    public @Nullable Instant start() {
        return start;
    }

    /** Differs for each hand-out, so that an answer to an earlier one is recognized. */
    String nonce() {
        return nonce;
    }

    Instant deadline() {
        return deadline;
    }

    /** Limits the phase that it is in; another limit of the same phase is forgotten. */
    public void limit(Duration time, Runnable passed) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(time.toMillis(), now -> passed.run());
    }

    /** A runtime is sent the event. */
    void handOut(HttpConnection to, Instant newStart, Instant newDeadline) {
        move(Phase.QUEUED, Phase.HANDED_OUT);
        stopTimer();
        nonce = UUID.randomUUID().toString();
        start = newStart;
        deadline = newDeadline;
        connection = to;
        delivered = false;
    }

    /** The event has left for the function; before that, a broken connection loses nothing. */
    void delivered() {
        delivered = true;
    }

    /** Whether the function got the event on this connection. */
    boolean wasDeliveredOn(HttpConnection other) {
        return delivered && connection == other;
    }

    /** Queues it once more, since its event did not reach the runtime; false if it is no longer just handed out. */
    boolean takeBack() {
        if (phase != Phase.HANDED_OUT) {
            return false;
        }
        move(Phase.HANDED_OUT, Phase.QUEUED);
        stopTimer();
        return true;
    }

    /**
     * Whether the function has yet to begin its response to the hand-out with this nonce, or to the last one if there is none.
     */
    boolean awaitsResponse(@Nullable String ofNonce) {
        return phase == Phase.HANDED_OUT && (ofNonce == null || ofNonce.equals(nonce));
    }

    /** The response begins to arrive. */
    void stream(IncomingStream newStream) {
        move(Phase.HANDED_OUT, Phase.STREAMING);
        stream = newStream;
        outcome.complete(new Streaming(newStream));
    }

    /** Whether this is the response that arrives. */
    boolean streams(IncomingStream other) {
        return phase == Phase.STREAMING && stream == other;
    }

    /** Ends it, if it has not ended. */
    public void end(InvocationOutcome how) {
        if (phase == Phase.OVER) {
            return;
        }
        phase = Phase.OVER;
        stopTimer();
        if (stream == null) {
            outcome.complete(how);
        } else {
            stream.end(how);
        }
    }

    private void move(Phase from, Phase to) {
        if (phase != from) {
            throw new IllegalStateException(
                    "The invocation " + requestId() + " is " + phase + ". Only one that is " + from + " becomes " + to + ".");
        }
        phase = to;
    }

    private void stopTimer() {
        vertx.cancelTimer(timer);
        timer = NO_TIMER;
    }
}
