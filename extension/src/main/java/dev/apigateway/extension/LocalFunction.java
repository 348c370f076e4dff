package dev.apigateway.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import io.quarkus.devservices.crossclassloader.runtime.RunningDevServicesRegistry;
import io.quarkus.devservices.crossclassloader.runtime.RunningService;
import io.quarkus.runtime.LaunchMode;

/** The loop in dev mode and tests: the same loop as in Lambda, against the local gateway's Runtime API. */
final class LocalFunction {

    private static final Logger LOG = Logger.getLogger(LocalFunction.class);
    private static final long PATIENCE_MILLIS = 5_000;

    private final FunctionFactory functions;
    private final LambdaEnvironment environment;
    private final Thread thread;
    private volatile LambdaRuntime runtime;
    private volatile boolean stopped;

    private LocalFunction(FunctionFactory functions) {
        this.functions = functions;
        this.environment = LambdaEnvironment.of(environment());
        this.runtime = functions.createLocal(environment, FunctionSettings.configured());
        this.thread = new Thread(this::run, "apigateway-function");
        this.thread.setDaemon(true);
    }

    static LocalFunction start(FunctionFactory functions) {
        LocalFunction function = new LocalFunction(functions);
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
                runtime = functions.createLocal(environment, FunctionSettings.configured());
            }
        }
    }

    void stop() {
        stopped = true;
        try {
            runtime.close();
            thread.join(PATIENCE_MILLIS);
            if (thread.isAlive()) {
                LOG.warnf("The handler did not return within %d ms; it is left behind. Look for an endless loop or a lock.",
                        PATIENCE_MILLIS);
                thread.interrupt();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to the local gateway's Runtime API could not be closed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The gateway runs as a dev service; its properties are the environment that Lambda would set. */
    private static Map<String, String> environment() {
        for (RunningService service : RunningDevServicesRegistry.INSTANCE.getAllRunningServices(LaunchMode.current().name())) {
            if (service.feature().equals(ApiGatewayFeature.NAME)) {
                return service.configs();
            }
        }
        return Map.of();
    }
}
