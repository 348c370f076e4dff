package dev.apigateway.deployment.gateway;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.PortTakenException;

/**
 * The gateway of a test. It tells a port that it chose itself to REST-assured through the system property
 * {@code quarkus.http.test-port}, the same way as Quarkus's HTTP server does, and its console to the test client.
 */
final class TestService extends GatewayService {

    static final String TEST_PORT = "quarkus.http.test-port";
    /** Quarkus sets REST-assured to this port before all others, also where the setting is only left over. */
    private static final String TEST_PORT_OF_AMAZON_LAMBDA = "quarkus.lambda.mock-event-server.test-port";
    /** Where tests find the console. */
    static final String CONSOLE = "apigateway.test.console";

    /** Where tests find the Lambda endpoint. */
    static final String LAMBDA = "apigateway.test.lambda";

    /**
     * The free port that the first gateway of a test run with packaged functions took. All of them have it: when Quarkus starts
     * for another test profile, it still finds the port of the one before.
     */
    private static final String KEPT_PORT = "apigateway.test.kept-port";

    private final PackagedFunction function;
    private final boolean ownAccount;
    private final InvocationLog log;
    private final SystemProperties properties = new SystemProperties();

    TestService(EmulatorSettings settings, PackagedFunction function, boolean ownAccount, InvocationLog log) {
        super(settings);
        this.function = function;
        this.ownAccount = ownAccount;
        this.log = log;
    }

    @Override
    GatewayEmulator startEmulator() {
        GatewayEmulator emulator = listen();
        log.install();
        tellPort(String.valueOf(emulator.port()));
        if (keepsPort()) {
            System.setProperty(KEPT_PORT, String.valueOf(emulator.port()));
        }
        properties.set(CONSOLE, emulator.consoleUrl());
        properties.set(LAMBDA, emulator.lambdaUrl());
        if (!function.startsProcesses()) {
            SdkProperties.ofDeveloper().missing(ownAccount, emulator.endpoints()).forEach(properties::set);
        }
        function.gatewayStarted(System.getProperties());
        return emulator;
    }

    @Override
    public void close() {
        emulator().close();
        log.close();
        properties.close();
    }

    private GatewayEmulator listen() {
        try {
            return GatewayEmulator.start(
                    keepsPort() ? settings().withPort(Integer.getInteger(KEPT_PORT, 0)) : settings(), function);
        } catch (PortTakenException taken) {
            throw portTaken(taken, TEST_PORT);
        }
    }

    private boolean keepsPort() {
        return function.startsProcesses() && settings().port() == 0;
    }

    private void tellPort(String port) {
        if (settings().port() == 0) {
            properties.set(TEST_PORT, port);
        }
        if (ConfigProvider.getConfig().getOptionalValue(TEST_PORT_OF_AMAZON_LAMBDA, String.class).isPresent()) {
            properties.set(TEST_PORT_OF_AMAZON_LAMBDA, port);
        }
    }
}
