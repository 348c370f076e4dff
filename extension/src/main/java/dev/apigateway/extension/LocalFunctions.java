package dev.apigateway.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.apigateway.runtime.context.LambdaEnvironment;
import io.quarkus.devservices.crossclassloader.runtime.RunningDevServicesRegistry;
import io.quarkus.devservices.crossclassloader.runtime.RunningService;
import io.quarkus.runtime.LaunchMode;

/**
 * The functions of dev mode and tests: one for each handler, with a loop for each invocation that may be under way.
 */
public final class LocalFunctions {

    /** The port of the local gateway. */
    public static final String GATEWAY_PORT = "apigateway.local.gateway-port";
    /** With the name of a handler behind it: the address of the Runtime API for this handler. */
    public static final String RUNTIME_API_OF = "apigateway.local.runtime-api.";
    /** How many invocations of a handler may be under way. */
    public static final String CONCURRENCY = "apigateway.local.concurrency";

    private final List<LocalFunction> loops = new ArrayList<>();

    private final int gatewayPort;

    private LocalFunctions(int gatewayPort) {
        this.gatewayPort = gatewayPort;
    }

    static LocalFunctions start(FunctionFactory functions) {
        FunctionSettings configured = FunctionSettings.configured();
        Map<String, String> gateway = gateway();
        if (gateway.isEmpty()) {
            throw new IllegalStateException("The local gateway does not run, so nothing would reach the function. "
                    + "Remove quarkus.devservices.enabled=false.");
        }
        LocalFunctions started = new LocalFunctions(Integer.parseInt(gateway.get(GATEWAY_PORT)));
        functions.prime();
        try {
            gateway.forEach((property, address) -> {
                if (property.startsWith(RUNTIME_API_OF)) {
                    started.start(functions, configured, gateway, property.substring(RUNTIME_API_OF.length()), address);
                }
            });
        } catch (RuntimeException | Error e) {
            started.stop();
            throw e;
        }
        return started;
    }

    private void start(FunctionFactory functions, FunctionSettings configured, Map<String, String> gateway, String handler,
            String address) {
        Map<String, String> environment = new HashMap<>(gateway);
        environment.put(LambdaEnvironment.RUNTIME_API, address);
        start(functions, environment, handler.isEmpty() ? configured
                : new FunctionSettings(Optional.of(handler), configured.handlerFailure()),
                Integer.parseInt(gateway.getOrDefault(CONCURRENCY, "1")),
                "apigateway-function-" + (handler.isEmpty() ? "" : handler + "-"));
    }

    private void start(FunctionFactory functions, Map<String, String> environment, FunctionSettings settings, int loops,
            String name) {
        for (int i = 0; i < loops; i++) {
            this.loops.add(LocalFunction.start(functions, LambdaEnvironment.of(environment), settings, name + i));
        }
    }

    int gatewayPort() {
        return gatewayPort;
    }

    void stop() {
        loops.forEach(LocalFunction::stop);
        loops.forEach(LocalFunction::awaitEnd);
    }

    /** The gateway runs as a dev service; its properties are the environment that Lambda would set. */
    private static Map<String, String> gateway() {
        for (RunningService service : RunningDevServicesRegistry.INSTANCE.getAllRunningServices(LaunchMode.current().name())) {
            if (service.feature().equals(ApiGatewayFeature.NAME)) {
                return service.configs();
            }
        }
        return Map.of();
    }
}
