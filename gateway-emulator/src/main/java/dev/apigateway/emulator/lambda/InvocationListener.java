package dev.apigateway.emulator.lambda;

/** Hears of invocations. Called on the event loop of the emulator, so it must not block. */
public interface InvocationListener {

    /** An invocation is over: it was answered or failed, and the function has asked for the next one or ended. */
    void ended(InvocationReport report);

    /** Hears nothing. */
    static InvocationListener none() {
        return report -> {
        };
    }
}
