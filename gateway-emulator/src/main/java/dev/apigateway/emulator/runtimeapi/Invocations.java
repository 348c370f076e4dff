package dev.apigateway.emulator.runtimeapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.http.HttpConnection;

/**
 * The invocations under way in one execution environment, and the runtimes that ask for more, first come, first served. All
 * methods are called on the one event loop of the emulator.
 */
public final class Invocations {

    /** The deadline that a function is told while timeouts are off. */
    private static final Duration FAR_AWAY = Duration.ofDays(1);

    private final Clock clock;
    private final LambdaSettings settings;
    private final Extensions extensions;
    private final RuntimeEvents events;
    private final Deque<Poll> polls = new ArrayDeque<>();
    private final Map<String, EmulatedInvocation> underWay = new LinkedHashMap<>();
    private @Nullable HttpConnection runtime;

    /**
     * Creates an environment that no runtime has connected to.
     *
     * @param extensions what has to be ready before an invocation is handed out
     * @param events hears what happens
     */
    public Invocations(Clock clock, LambdaSettings settings, Extensions extensions, RuntimeEvents events) {
        this.clock = clock;
        this.settings = settings;
        this.extensions = extensions;
        this.events = events;
    }

    /** Whether an invocation can be handed out. */
    public boolean isReady() {
        polls.removeIf(poll -> !poll.isOpen());
        return !polls.isEmpty() && extensions.areReady();
    }

    /** How many invocations have been handed out and have no outcome yet. */
    public int underWay() {
        return underWay.size();
    }

    /** Whether a Lambda extension has not asked for its next event. */
    public boolean isHeldUpByExtensions() {
        return !extensions.areReady();
    }

    /** Hands an invocation out; to be called when {@linkplain #isReady() ready}. */
    public void handOut(EmulatedInvocation invocation) {
        Poll poll = polls.remove();
        Instant now = clock.instant();
        invocation.handOut(poll.connection(), now, now.plus(settings.timeoutEnforced() ? settings.timeout() : FAR_AWAY));
        if (settings.timeoutEnforced()) {
            invocation.limit(settings.timeout(), () -> end(invocation, TimedOut.after(settings.timeout())));
        }
        underWay.put(invocation.requestId(), invocation);
        extensions.invoked(invocation);
        poll.send(invocation).onSuccess(sent -> invocation.delivered()).onFailure(lost -> takeBack(invocation));
    }

    /** The function's process ended: fails what it had. */
    public void processExited(Failed failure) {
        polls.clear();
        extensions.forgetAll();
        endAll(failure);
    }

    /** Ends everything under way. */
    public void endAll(InvocationOutcome outcome) {
        List.copyOf(underWay.values()).forEach(invocation -> end(invocation, outcome));
    }

    void poll(Poll poll) {
        runtime = poll.connection();
        extensions.closeRegistration();
        polls.add(poll);
        tellIfReady();
    }

    /** To be called when Lambda extensions may have become ready. */
    void tellIfReady() {
        if (isReady()) {
            events.ready();
        }
    }

    /** Ends an invocation; false if none with this id and nonce is under way. */
    boolean complete(String requestId, @Nullable String nonce, InvocationOutcome outcome) {
        EmulatedInvocation invocation = awaitingResponse(requestId, nonce);
        if (invocation == null) {
            return false;
        }
        end(invocation, outcome);
        return true;
    }

    /** Begins a streamed response; false if no invocation with this id and nonce waits for a response. */
    boolean stream(String requestId, @Nullable String nonce, IncomingStream stream) {
        EmulatedInvocation invocation = awaitingResponse(requestId, nonce);
        if (invocation == null) {
            return false;
        }
        invocation.stream(stream);
        return true;
    }

    /** Ends an invocation with its stream; false if it is over already. */
    boolean endStream(String requestId, IncomingStream stream, InvocationOutcome outcome) {
        EmulatedInvocation invocation = underWay.get(requestId);
        if (invocation == null || !invocation.streams(stream)) {
            return false;
        }
        end(invocation, outcome);
        return true;
    }

    /** Forgets the runtimes that wait; returns their connections. */
    List<HttpConnection> forgetPolls() {
        List<HttpConnection> connections = polls.stream().map(Poll::connection).toList();
        polls.clear();
        return connections;
    }

    void initFailed(Failed failure) {
        events.initFailed(failure);
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
            failDelivered(connection);
            events.disconnected();
        }
        tellIfReady();
    }

    private void failDelivered(HttpConnection connection) {
        for (EmulatedInvocation invocation : List.copyOf(underWay.values())) {
            if (invocation.wasDeliveredOn(connection)) {
                end(invocation,
                        new Failed("Runtime.ExitError", "The function closed its connection before its response ended."));
            }
        }
    }

    private void takeBack(EmulatedInvocation invocation) {
        if (invocation.takeBack()) {
            underWay.remove(invocation.requestId(), invocation);
            events.returned(invocation);
        }
    }

    private @Nullable EmulatedInvocation awaitingResponse(String requestId, @Nullable String nonce) {
        EmulatedInvocation invocation = underWay.get(requestId);
        return invocation != null && invocation.awaitsResponse(nonce) ? invocation : null;
    }

    private void end(EmulatedInvocation invocation, InvocationOutcome outcome) {
        if (underWay.remove(invocation.requestId(), invocation)) {
            invocation.end(outcome);
            events.ended(invocation, outcome);
        }
    }
}
