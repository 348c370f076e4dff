package dev.apigateway.deployment.gateway;

import java.net.URI;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.EmulatorException;
import dev.apigateway.emulator.start.PortTakenException;

/**
 * The gateway of dev mode. It outlives the applications that it serves: a request that makes the application reload must not
 * lose its connection, and where the application has never started, someone has to tell the developer.
 */
final class RunningGateway {

    static final String PORT = "quarkus.http.port";

    private static final long CLOSE_PATIENCE_MILLIS = 10_000;
    /** One for the whole dev mode, whose builds know nothing of each other. */
    private static final RunningGateway INSTANCE = new RunningGateway();

    private final InvocationLog log = new InvocationLog();
    private final SystemProperties properties = new SystemProperties();
    private GatewayEmulator emulator;
    private EmulatorSettings settings;

    private RunningGateway() {
    }

    static RunningGateway instance() {
        return INSTANCE;
    }

    /**
     * Starts the gateway, or gives the running one other settings; in other places it is started anew. Where it can't listen
     * there, it goes on where it is, so that it can tell the developer.
     *
     * @throws EmulatorException if it can't listen
     */
    synchronized GatewayEmulator serve(EmulatorSettings newSettings) {
        if (emulator != null && samePlaces(newSettings)) {
            emulator.serve(newSettings);
        } else {
            start(newSettings);
        }
        settings = newSettings;
        return emulator;
    }

    private void start(EmulatorSettings newSettings) {
        if (emulator != null && (isOurs(newSettings.port()) || isOurs(newSettings.lambdaEndpoint().port()))) {
            // Fails, while there is still a gateway to tell it, if another place is not to be had.
            listen(withoutOurPorts(newSettings)).close();
            close();
        }
        GatewayEmulator started = listen(newSettings);
        close();
        emulator = started;
        log.install();
    }

    private GatewayEmulator listen(EmulatorSettings newSettings) {
        try {
            return GatewayEmulator.start(newSettings, new LiveReload(log));
        } catch (PortTakenException taken) {
            throw GatewayService.portTaken(taken, PORT);
        }
    }

    /**
     * The application is built anew, after its end. If the gateway runs, it goes on with the loops of the new one, and with its
     * API if nothing has changed that the functions would notice.
     */
    synchronized void update(EmulatorSettings newSettings) {
        if (emulator != null) {
            emulator.renew();
        }
        if (emulator != null && newSettings.withApi(settings.api()).withCode(settings.code()).equals(settings)
                && newSettings.handlers().equals(settings.handlers())) {
            serve(newSettings);
        }
    }

    /** Tells AWS's SDKs in this JVM what they need for the functions. */
    synchronized void tellSdks(boolean ownAccount) {
        properties.close();
        SdkProperties.ofDeveloper().missing(ownAccount, emulator.endpoints()).forEach(properties::set);
    }

    synchronized void close() {
        properties.close();
        if (emulator != null) {
            closeOnAThreadOfItsOwn(emulator);
            emulator = null;
            log.close();
        }
    }

    private boolean samePlaces(EmulatorSettings newSettings) {
        return newSettings.host().equals(settings.host()) && newSettings.port() == settings.port()
                && newSettings.lambdaEndpoint().port() == settings.lambdaEndpoint().port();
    }

    private EmulatorSettings withoutOurPorts(EmulatorSettings newSettings) {
        int lambdaPort = newSettings.lambdaEndpoint().port();
        return newSettings.withPort(isOurs(newSettings.port()) ? 0 : newSettings.port())
                .withLambdaEndpoint(newSettings.lambdaEndpoint().withPort(isOurs(lambdaPort) ? 0 : lambdaPort));
    }

    private boolean isOurs(int port) {
        return port == emulator.port() || port == URI.create(emulator.lambdaUrl()).getPort();
    }

    /** A live reload runs on a thread of the gateway, which can't wait for its own end. */
    private static void closeOnAThreadOfItsOwn(GatewayEmulator emulator) {
        Thread closing = new Thread(emulator::close, "apigateway-close");
        closing.start();
        try {
            closing.join(CLOSE_PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
