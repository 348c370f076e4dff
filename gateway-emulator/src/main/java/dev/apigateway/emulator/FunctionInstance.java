package dev.apigateway.emulator;

/** A function that runs in one execution environment. */
public interface FunctionInstance {

    /** Ends it without a chance to react, as Lambda does after a timeout. Called on a worker thread. */
    void kill();

    /** A function in this JVM, which the emulator cannot end. */
    static FunctionInstance inProcess() {
        return () -> {
        };
    }
}
