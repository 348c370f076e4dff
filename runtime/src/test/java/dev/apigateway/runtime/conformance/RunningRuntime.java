package dev.apigateway.runtime.conformance;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.Runtimes;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.handler.FailurePolicy;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.StreamedInvocations;
import dev.apigateway.runtime.handler.TraceHeader;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** A custom runtime in a thread of its own. */
final class RunningRuntime implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final LambdaRuntime runtime;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private RunningRuntime(LambdaRuntime runtime) {
        this.runtime = runtime;
    }

    static RunningRuntime start(Map<String, String> environment, InvocationHandler handler, InvocationListener listener) {
        RunningRuntime running = new RunningRuntime(Runtimes.impatient(environment, handler, listener));
        Thread thread = new Thread(running::run, "runtime");
        thread.setDaemon(true);
        thread.start();
        return running;
    }

    /** With what a function has that answers whole responses. */
    static RunningRuntime buffered(Map<String, String> environment, ApiGatewayHandler handler) {
        return start(environment, new TraceHeader(new BufferedInvocations(handler::handle, null)), InvocationListener.none());
    }

    /** With what a function has that answers in pieces. */
    static RunningRuntime streaming(Map<String, String> environment, StreamingHandler handler) {
        return start(environment, new TraceHeader(new StreamedInvocations(handler, null, FailurePolicy.ANSWER_STATUS)),
                InvocationListener.none());
    }

    /** Completes when it ends, with the exit code or what it threw. */
    CompletableFuture<Integer> end() {
        return end;
    }

    int exitCode() {
        try {
            return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The runtime did not end with an exit code.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The wait for the runtime was interrupted.", e);
        }
    }

    /** What it ended with in place of an exit code. */
    Throwable thrown() {
        try {
            throw new AssertionError("The runtime ended with exit code " + end.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (TimeoutException e) {
            throw new AssertionError("The runtime did not end.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The wait for the runtime was interrupted.", e);
        }
    }

    @Override
    public void close() throws IOException {
        runtime.close();
    }

    /** Ends it together with the server that it may be waiting for, and waits until it has logged its last. */
    void closeWith(AutoCloseable server) throws Exception {
        runtime.close();
        server.close();
        end.handle((exitCode, thrown) -> exitCode).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            end.complete(runtime.run());
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
    }
}
