package dev.apigateway.deployment.gateway;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import dev.apigateway.emulator.EmulatorSettings;
import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.runtime.context.LambdaEnvironment;
import io.quarkus.deployment.builditem.Startable;

/**
 * The local gateway as a dev service. In tests it tells a port that it chose itself to REST-assured through the system property
 * {@code quarkus.http.test-port}, the same way as Quarkus's HTTP server does.
 */
final class GatewayService implements Startable {

    static final String TEST_PORT = "quarkus.http.test-port";
    /** Set for a {@code @QuarkusIntegrationTest}: the application is already served, and Quarkus starts nothing. */
    static final String TEST_HOST = "quarkus.http.test-host";

    private static final long CLOSE_PATIENCE_MILLIS = 10_000;

    private final EmulatorSettings settings;
    private final FunctionHost function;
    private final boolean test;
    private GatewayEmulator emulator;
    private String testPortBefore;

    GatewayService(EmulatorSettings settings, FunctionHost function, boolean test) {
        this.settings = settings;
        this.function = function;
        this.test = test;
    }

    /** The properties that the running service adds to the configuration, and the environment of the function. */
    static Map<String, Function<Startable, String>> properties() {
        Map<String, Function<Startable, String>> properties = new TreeMap<>();
        properties.put(LambdaEnvironment.RUNTIME_API, service -> ((GatewayService) service).emulator.runtimeApi());
        properties.put("AWS_LAMBDA_FUNCTION_NAME", service -> ((GatewayService) service).settings.function().name());
        properties.put("AWS_LAMBDA_FUNCTION_VERSION", service -> "$LATEST");
        properties.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                service -> String.valueOf(((GatewayService) service).settings.function().memoryMegabytes()));
        properties.put(TEST_HOST, service -> ((GatewayService) service).settings.host());
        return properties;
    }

    @Override
    public void start() {
        emulator = GatewayEmulator.start(settings, function);
        if (test && settings.port() == 0) {
            testPortBefore = System.setProperty(TEST_PORT, String.valueOf(emulator.port()));
        }
    }

    @Override
    public String getConnectionInfo() {
        return emulator.url();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        closeOnAThreadOfItsOwn();
        if (test && settings.port() == 0) {
            restoreTestPort();
        }
    }

    /** A live reload runs on a thread of the gateway, which can't wait for its own end. */
    private void closeOnAThreadOfItsOwn() {
        Thread closing = new Thread(emulator::close, "apigateway-close");
        closing.start();
        try {
            closing.join(CLOSE_PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restoreTestPort() {
        if (testPortBefore == null) {
            System.clearProperty(TEST_PORT);
        } else {
            System.setProperty(TEST_PORT, testPortBefore);
        }
    }
}
