package dev.apigateway.emulator.host;

import java.util.List;

/**
 * What stands behind the gateway. The emulator calls {@link #beforeInvocation()} and {@link #start} on a worker thread, one
 * call at a time.
 */
public interface FunctionHost extends AutoCloseable {

    /**
     * Called before each HTTP request becomes an invocation; live reload belongs here.
     *
     * @throws FunctionUnavailableException if there is no function now; the HTTP caller gets the message with status 500
     */
    default void beforeInvocation() throws FunctionUnavailableException {
    }

    /**
     * Whether this host starts a process for each execution environment. If it does not, the function connects by itself, with
     * as many loops as it likes, and counts as ended when the connection that fetched an invocation closes before the response.
     */
    default boolean startsProcesses() {
        return false;
    }

    /**
     * Starts the function in an execution environment, if {@linkplain #startsProcesses() processes are started}. Called when an
     * invocation waits and no environment is free.
     *
     * @throws FunctionUnavailableException if it cannot be started; waiting invocations fail and the message is logged
     */
    default FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
        return FunctionInstance.inProcess();
    }

    /**
     * What a function in this JVM logged during an invocation that is over, line by line. Called on the event loop, once per
     * invocation.
     */
    default List<String> takeLog(String requestId) {
        return List.of();
    }

    /** Stops the function in all execution environments. */
    @Override
    default void close() {
    }

    /** A function in this JVM that connects to the Runtime API by itself. */
    static FunctionHost inProcess() {
        return new FunctionHost() {
        };
    }
}
