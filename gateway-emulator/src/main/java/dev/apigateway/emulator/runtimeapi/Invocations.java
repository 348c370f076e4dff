package dev.apigateway.emulator.runtimeapi;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.ShutDown;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;

/**
 * Brings waiting invocations and polling runtimes together, first come, first served. All methods are called on the one event
 * loop of the emulator.
 */
public final class Invocations {

    private final Vertx vertx;
    private final Clock clock;
    private final Duration timeout;
    private final Extensions extensions;
    private final Runnable functionNeeded;
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private final Deque<Poll> polls = new ArrayDeque<>();
    private final Map<String, Invocation> underWay = new LinkedHashMap<>();
    private @Nullable Failed initFailure;
    private @Nullable HttpConnection runtime;
    private boolean polled;
    private boolean shutDown;

    /**
     * Creates an empty queue.
     *
     * @param timeout how long an invocation may wait for a runtime, and then how long the function may take
     * @param extensions what has to be ready before an invocation is handed out
     * @param functionNeeded called when an invocation waits and no runtime polls
     */
    public Invocations(Vertx vertx, Clock clock, Duration timeout, Extensions extensions, Runnable functionNeeded) {
        this.vertx = vertx;
        this.clock = clock;
        this.timeout = timeout;
        this.extensions = extensions;
        this.functionNeeded = functionNeeded;
    }

    /** Queues an event; the future always succeeds. */
    public Future<InvocationOutcome> add(String requestId, String traceId, Buffer event) {
        if (shutDown) {
            return Future.succeededFuture(new ShutDown());
        }
        if (event.length() > RuntimeApi.MAX_PAYLOAD_BYTES) {
            return Future.succeededFuture(new EventTooLong(event.length()));
        }
        if (initFailure != null) {
            return Future.succeededFuture(initFailure);
        }
        Invocation invocation = new Invocation(requestId, traceId, event);
        waiting.add(invocation);
        startTimer(invocation, this::whyNotHandedOut);
        handOutWaiting();
        if (!waiting.isEmpty() && underWay.isEmpty()) {
            functionNeeded.run();
        }
        return invocation.outcome();
    }

    void poll(Poll poll) {
        initFailure = null;
        polled = true;
        runtime = poll.connection();
        extensions.closeRegistration();
        polls.add(poll);
        handOutWaiting();
    }

    /** Ends an invocation; false if none with this id and nonce is under way. */
    boolean complete(String requestId, @Nullable String nonce, InvocationOutcome outcome) {
        Invocation invocation = awaitingResponse(requestId, nonce);
        if (invocation == null) {
            return false;
        }
        end(invocation, outcome);
        return true;
    }

    /** Begins a streamed response; false if no invocation with this id and nonce waits for a response. */
    boolean stream(String requestId, @Nullable String nonce, ResponseStream stream) {
        Invocation invocation = awaitingResponse(requestId, nonce);
        if (invocation == null) {
            return false;
        }
        invocation.stream(stream);
        return true;
    }

    /** Ends an invocation with its stream; false if it is over already. */
    boolean endStream(String requestId, ResponseStream stream, InvocationOutcome outcome) {
        Invocation invocation = underWay.get(requestId);
        if (invocation == null || invocation.stream() != stream) {
            return false;
        }
        end(invocation, outcome);
        return true;
    }

    /** Fails what waits and all that follows, until a runtime polls or the process ends. */
    void initFailed(Failed failure) {
        initFailure = failure;
        failWaiting(failure);
    }

    /** A new function takes the place of the one that could not start. */
    public void forgetInitError() {
        initFailure = null;
    }

    /** Fails what waits for a runtime. */
    public void failWaiting(Failed failure) {
        List.copyOf(waiting).forEach(invocation -> end(invocation, failure));
    }

    /**
     * Forgets the polls of a connection, of the runtime and of Lambda extensions.
     *
     * @param endOfFunction whether the function counts as ended with its connection
     */
    void connectionClosed(HttpConnection connection, boolean endOfFunction) {
        polls.removeIf(poll -> poll.connection() == connection);
        if (endOfFunction && connection == runtime) {
            extensions.forgetAll();
        } else {
            extensions.connectionClosed(connection, endOfFunction);
        }
        if (endOfFunction) {
            for (Invocation invocation : List.copyOf(underWay.values())) {
                if (invocation.connection() == connection && invocation.delivered()) {
                    end(invocation,
                            new Failed("Runtime.ExitError", "The function closed its connection before its response ended."));
                }
            }
        }
        handOutWaiting();
    }

    /** The function's process ended: fails what it had, and asks for another process if it leaves work behind. */
    public void functionExited(int exitCode) {
        Failed failure = new Failed("Runtime.ExitError", "The function's process ended with exit code " + exitCode + ".");
        List.copyOf(underWay.values()).forEach(invocation -> end(invocation, failure));
        initFailure = null;
        extensions.forgetAll();
        if (!polled) {
            failWaiting(failure);
        } else if (!waiting.isEmpty()) {
            functionNeeded.run();
        }
        polled = false;
    }

    /** Ends everything. */
    public void shutDown() {
        shutDown = true;
        List<Invocation> all = new ArrayList<>(underWay.values());
        all.addAll(waiting);
        all.forEach(invocation -> end(invocation, new ShutDown()));
    }

    /** Hands out what can be handed out; to be called when Lambda extensions became ready. */
    void handOutWaiting() {
        while (!waiting.isEmpty() && !polls.isEmpty() && extensions.areReady()) {
            Poll poll = polls.remove();
            if (poll.isOpen()) {
                handOut(waiting.remove(), poll);
            }
        }
    }

    private void handOut(Invocation invocation, Poll poll) {
        invocation.handedTo(poll.connection(), clock.instant().plus(timeout));
        underWay.put(invocation.requestId(), invocation);
        startTimer(invocation, () -> "The function did not respond within " + timeout.toMillis() + " ms.");
        extensions.invoked(invocation);
        poll.send(invocation).onSuccess(sent -> invocation.markDelivered()).onFailure(lost -> requeue(invocation));
    }

    private void requeue(Invocation invocation) {
        if (underWay.remove(invocation.requestId(), invocation)) {
            waiting.addFirst(invocation);
            handOutWaiting();
            if (polls.isEmpty()) {
                functionNeeded.run();
            }
        }
    }

    private void startTimer(Invocation invocation, Supplier<String> message) {
        vertx.cancelTimer(invocation.timer());
        invocation.timer(vertx.setTimer(timeout.toMillis(), passed -> end(invocation, new TimedOut(message.get()))));
    }

    private String whyNotHandedOut() {
        String who = extensions.areReady() ? "No runtime asked for the invocation"
                : "A Lambda extension did not ask for an event";
        return who + " within " + timeout.toMillis() + " ms.";
    }

    private @Nullable Invocation awaitingResponse(String requestId, @Nullable String nonce) {
        Invocation invocation = underWay.get(requestId);
        if (invocation == null || invocation.stream() != null || (nonce != null && !nonce.equals(invocation.nonce()))) {
            return null;
        }
        return invocation;
    }

    private void end(Invocation invocation, InvocationOutcome outcome) {
        vertx.cancelTimer(invocation.timer());
        waiting.remove(invocation);
        underWay.remove(invocation.requestId(), invocation);
        invocation.end(outcome);
    }
}
