package dev.apigateway.emulator.lambda;

import dev.apigateway.emulator.runtimeapi.InvocationRequest;

/** Hears of invocations. Called on the event loop of the emulator, so it must not block. */
public interface InvocationListener {

    /** The function is given an event. */
    default void started(InvocationRequest request) {
    }

    /**
     * An invocation is over: it was answered or failed, and a process has asked for the next one or ended. An invocation that
     * did not get to the function ends without having started.
     */
    default void ended(InvocationReport report) {
    }

    /** Hears nothing. */
    static InvocationListener none() {
        return new InvocationListener() {
        };
    }
}
