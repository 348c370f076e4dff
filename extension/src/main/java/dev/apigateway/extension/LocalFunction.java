package dev.apigateway.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import io.quarkus.devservices.crossclassloader.runtime.RunningDevServicesRegistry;
import io.quarkus.devservices.crossclassloader.runtime.RunningService;
import io.quarkus.runtime.LaunchMode;

/** The loop in dev mode and tests: the same loop as in Lambda, against the local gateway's Runtime API. */
final class LocalFunction {

    private final LambdaRuntime runtime;
    private final Thread thread;

    private LocalFunction(LambdaRuntime runtime) {
        this.runtime = runtime;
        this.thread = new Thread(runtime::run, "apigateway-function");
        this.thread.setDaemon(true);
    }

    static LocalFunction start(FunctionFactory functions) {
        LocalFunction function = new LocalFunction(functions.createLocal(LambdaEnvironment.of(environment())));
        function.thread.start();
        return function;
    }

    void stop() {
        try {
            runtime.close();
            thread.join();
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
