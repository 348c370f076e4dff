package dev.apigateway.extension;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;

/** A loop in dev mode and tests: the same loop as in Lambda, against the local gateway's Runtime API. */
final class LocalFunction {

    private static final Logger LOG = Logger.getLogger(LocalFunction.class);
    private static final long PATIENCE_MILLIS = 5_000;

    private final FunctionFactory functions;
    private final LambdaEnvironment environment;
    private final FunctionSettings settings;
    private final Thread thread;
    private volatile LambdaRuntime runtime;
    private volatile boolean stopped;

    private LocalFunction(FunctionFactory functions, LambdaEnvironment environment, FunctionSettings settings, String name) {
        this.functions = functions;
        this.environment = environment;
        this.settings = settings;
        this.runtime = functions.createLocal(environment, settings);
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** @param name of the thread */
    static LocalFunction start(FunctionFactory functions, LambdaEnvironment environment, FunctionSettings settings,
            String name) {
        LocalFunction function = new LocalFunction(functions, environment, settings, name);
        function.thread.start();
        return function;
    }

    /** Runs loops, a new one where Lambda would start a new process. */
    private void run() {
        while (!stopped) {
            Throwable thrown = null;
            try {
                runtime.run();
            } catch (Throwable e) {
                thrown = e;
            }
            if (!stopped) {
                LOG.error("The function ended. It is started again, as Lambda would start a new process.", thrown);
                runtime = functions.createLocal(environment, settings);
            }
        }
    }

    /** Makes the loop end; a handler that runs may go on. */
    void stop() {
        stopped = true;
        try {
            runtime.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to the local gateway's Runtime API could not be closed.", e);
        }
    }

    /** Waits for the end after {@link #stop()}. */
    void awaitEnd() {
        try {
            thread.join(PATIENCE_MILLIS);
            if (thread.isAlive()) {
                LOG.warnf("The handler did not return within %d ms; it is left behind. Look for an endless loop or a lock.",
                        PATIENCE_MILLIS);
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
