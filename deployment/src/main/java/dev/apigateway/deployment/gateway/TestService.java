package dev.apigateway.deployment.gateway;

import java.util.Map;
import java.util.TreeMap;

import dev.apigateway.emulator.EmulatorSettings;
import dev.apigateway.emulator.GatewayEmulator;

/**
 * The gateway of a test. It tells a port that it chose itself to REST-assured through the system property
 * {@code quarkus.http.test-port}, the same way as Quarkus's HTTP server does, and its console to the test client.
 */
final class TestService extends GatewayService {

    static final String TEST_PORT = "quarkus.http.test-port";
    /** Where tests find the console. */
    static final String CONSOLE = "apigateway.test.console";

    /** Where tests find the Lambda endpoint. */
    static final String LAMBDA = "apigateway.test.lambda";

    private final PackagedFunction function;
    private final InvocationLog log;
    private final Map<String, String> before = new TreeMap<>();

    TestService(EmulatorSettings settings, PackagedFunction function, InvocationLog log) {
        super(settings);
        this.function = function;
        this.log = log;
    }

    @Override
    GatewayEmulator startEmulator() {
        GatewayEmulator emulator = GatewayEmulator.start(settings(), function);
        log.install();
        if (settings().port() == 0) {
            set(TEST_PORT, String.valueOf(emulator.port()));
        }
        set(CONSOLE, emulator.consoleUrl());
        set(LAMBDA, emulator.lambdaUrl());
        return emulator;
    }

    @Override
    public void close() {
        emulator().close();
        log.close();
        before.forEach((property, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    private void set(String property, String value) {
        String old = System.setProperty(property, value);
        before.put(property, old == null ? "" : old);
    }
}
