package dev.apigateway.emulator;

/**
 * What stands behind the gateway. The emulator calls {@link #beforeInvocation()}, {@link #start} and
 * {@link #invocationTimedOut()} on a worker thread, one call at a time.
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
     * Starts the function unless it runs. Called when an invocation waits and no runtime asks for it.
     *
     * @throws FunctionUnavailableException if it cannot be started; waiting invocations fail and the message is logged
     */
    default void start(FunctionStart start) throws FunctionUnavailableException {
    }

    /** Called when an invocation timed out. Lambda then ends the function and starts another for what follows. */
    default void invocationTimedOut() {
    }

    /**
     * Whether this host calls {@link FunctionStart#exited()}. If it does not, the function counts as ended when the connection
     * that fetched an invocation closes before the response.
     */
    default boolean reportsExit() {
        return false;
    }

    /** Stops the function. */
    @Override
    default void close() {
    }

    /** A function in this JVM that connects to the Runtime API by itself. */
    static FunctionHost inProcess() {
        return new FunctionHost() {
        };
    }
}
