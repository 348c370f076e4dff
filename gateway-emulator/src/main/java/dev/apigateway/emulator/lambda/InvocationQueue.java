package dev.apigateway.emulator.lambda;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.EmulatedInvocation;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.settings.LambdaSettings;

/**
 * The invocations of a function that wait for an execution environment, first come, first served. Belongs to the event loop.
 */
final class InvocationQueue {

    private final Clock clock;
    private final LambdaSettings settings;
    private final ReportListener listener;
    private final Consumer<EmulatedInvocation> waitedTooLong;
    private final Deque<EmulatedInvocation> waiting = new ArrayDeque<>();

    /**
     * Creates an empty queue.
     *
     * @param listener hears of those that end in the queue
     * @param waitedTooLong has to end an invocation that was not handed out in time
     */
    InvocationQueue(Clock clock, LambdaSettings settings, ReportListener listener, Consumer<EmulatedInvocation> waitedTooLong) {
        this.clock = clock;
        this.settings = settings;
        this.listener = listener;
        this.waitedTooLong = waitedTooLong;
    }

    int size() {
        return waiting.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(EmulatedInvocation invocation) {
        waiting.add(invocation);
        limit(invocation);
    }

    /** Adds what was handed out and has come back. */
    void addFirst(EmulatedInvocation invocation) {
        waiting.addFirst(invocation);
        limit(invocation);
    }

    /** Takes the one that has waited longest, to be handed out. */
    EmulatedInvocation take() {
        return waiting.remove();
    }

    /** The one that has waited longest; null if none waits. */
    @Nullable
    EmulatedInvocation first() {
        return waiting.peek();
    }

    void end(EmulatedInvocation invocation, InvocationOutcome outcome) {
        end(invocation, outcome, List.of());
    }

    /**
     * Ends the first ones.
     *
     * @param log what the process wrote that they waited for
     */
    void endFirst(int howMany, InvocationOutcome outcome, List<String> log) {
        waiting.stream().limit(howMany).toList().forEach(invocation -> end(invocation, outcome, log));
    }

    private void end(EmulatedInvocation invocation, InvocationOutcome outcome, List<String> log) {
        if (waiting.remove(invocation)) {
            invocation.end(outcome);
            listener.ended(InvocationReport.neverStarted(invocation.request(), outcome, clock.instant(),
                    settings.function().memoryMegabytes(), log));
        }
    }

    private void limit(EmulatedInvocation invocation) {
        if (settings.timeoutEnforced()) {
            invocation.limit(settings.queueTimeout(), () -> waitedTooLong.accept(invocation));
        }
    }
}
