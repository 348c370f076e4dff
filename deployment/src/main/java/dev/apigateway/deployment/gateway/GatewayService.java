package dev.apigateway.deployment.gateway;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.start.EmulatorException;
import dev.apigateway.emulator.start.PortTakenException;
import dev.apigateway.extension.LocalFunctions;
import dev.apigateway.runtime.context.LambdaEnvironment;
import io.quarkus.deployment.builditem.Startable;

/** The local gateway as a dev service. */
abstract class GatewayService implements Startable {

    /** Set for a {@code @QuarkusIntegrationTest}: the application is already served, and Quarkus starts nothing. */
    static final String TEST_HOST = "quarkus.http.test-host";

    /** Where functions are invoked, as AWS SDKs call it in the environment. */
    static final String LAMBDA_ENDPOINT = "AWS_ENDPOINT_URL_LAMBDA";

    private static final String LAMBDA_PORT = "quarkus.apigateway.gateway.lambda-port";

    private final EmulatorSettings settings;
    private GatewayEmulator emulator;

    GatewayService(EmulatorSettings settings) {
        this.settings = settings;
    }

    /**
     * The properties that the running service adds to the configuration, and the environment of the function.
     *
     * @param handlers their names, an empty one for the default handler
     */
    static Map<String, Function<Startable, String>> properties(SortedSet<String> handlers) {
        Map<String, Function<Startable, String>> properties = new TreeMap<>();
        properties.put(LocalFunctions.GATEWAY_PORT, service -> String.valueOf(((GatewayService) service).emulator.port()));
        properties.put(LambdaEnvironment.RUNTIME_API, service -> ((GatewayService) service).emulator.runtimeApi());
        for (String handler : handlers) {
            properties.put(LocalFunctions.RUNTIME_API_OF + handler,
                    service -> ((GatewayService) service).emulator.runtimeApi(handler));
        }
        properties.put(LocalFunctions.CONCURRENCY,
                service -> String.valueOf(((GatewayService) service).settings.lambda().concurrency()));
        properties.put(LAMBDA_ENDPOINT, service -> ((GatewayService) service).emulator.lambdaUrl());
        properties.put("AWS_LAMBDA_FUNCTION_NAME", service -> ((GatewayService) service).settings.function().name());
        properties.put("AWS_LAMBDA_FUNCTION_VERSION", service -> "$LATEST");
        properties.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                service -> String.valueOf(((GatewayService) service).settings.function().memoryMegabytes()));
        properties.put("AWS_LAMBDA_LOG_GROUP_NAME",
                service -> "/aws/lambda/" + ((GatewayService) service).settings.function().name());
        properties.put(TEST_HOST, service -> ((GatewayService) service).settings.host());
        return properties;
    }

    /** What one line tells the developer. */
    String introduction() {
        return "The local gateway (" + settings.api().front().label() + ") listens on " + emulator.url() + "; "
                + (settings.console() == ConsolePlace.GATEWAY ? "console: " + emulator.consoleUrl() + "/; " : "")
                + "Lambda endpoint: " + emulator.lambdaUrl() + "; try: "
                + TryIt.command(emulator.url(), settings.api());
    }

    @Override
    public void start() {
        emulator = startEmulator();
    }

    /** @throws EmulatorException if it can't listen; the message names the setting that helps */
    abstract GatewayEmulator startEmulator();

    /**
     * What to throw when the port is taken. Quarkus keeps quiet about a start that fails with a {@code BindException} as its
     * root, since its HTTP server has told everything by then, so that one is only suppressed here.
     *
     * @param setting the property with the port of the gateway
     */
    static EmulatorException portTaken(PortTakenException taken, String setting) {
        EmulatorException told = new EmulatorException(taken.message(setting, LAMBDA_PORT));
        told.addSuppressed(taken);
        return told;
    }

    EmulatorSettings settings() {
        return settings;
    }

    GatewayEmulator emulator() {
        return emulator;
    }

    @Override
    public String getConnectionInfo() {
        return emulator.url();
    }

    @Override
    public String getContainerId() {
        return null;
    }
}
