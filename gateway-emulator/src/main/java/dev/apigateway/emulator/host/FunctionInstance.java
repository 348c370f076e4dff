package dev.apigateway.emulator.host;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

/** A function that runs in one execution environment. */
public interface FunctionInstance {

    /** Ends it without a chance to react, as Lambda does after a timeout. Called on a worker thread. */
    void kill();

    /** Ends it as Lambda does at the end of an execution environment. Called on a worker thread. */
    default void end() {
        kill();
    }

    /** Whether it runs the function's present code; one that does not gets no more invocations. From any thread. */
    default boolean isCurrent() {
        return true;
    }

    /** Completes when the log has everything that the function has written so far; from any thread. */
    default CompletionStage<?> logComplete() {
        return CompletableFuture.completedStage(null);
    }

    /** The most memory in MB that it had used when its log was complete; null where that is not known. From any thread. */
    default @Nullable Integer maxMemoryMegabytes() {
        return null;
    }

    /** A function in this JVM, which the emulator cannot end. */
    static FunctionInstance inProcess() {
        return () -> {
        };
    }
}
