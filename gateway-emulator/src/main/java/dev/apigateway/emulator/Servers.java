package dev.apigateway.emulator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.intake.RequestDecoder;
import dev.apigateway.emulator.lambdaapi.LambdaApi;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.start.ListenAddress;
import dev.apigateway.emulator.start.LocalServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** The servers that callers know: of the gateway, of the console and of the Lambda endpoint, and where they listen. */
final class Servers {

    private static final String LOOPBACK = "127.0.0.1";

    private final EmulatorSettings settings;
    private final ListenAddress address;
    private volatile int port;
    private volatile int consolePort;
    private volatile int lambdaPort;

    /** @param settings where to listen */
    Servers(EmulatorSettings settings) {
        this.settings = settings;
        this.address = new ListenAddress(LocalServer.GATEWAY, settings.host(), settings.port());
    }

    /**
     * Returns when all of them listen.
     *
     * @throws EmulatorException if the host is unknown or a port is taken
     */
    void listen(Vertx vertx, GatewayServer gateway, Console console, LambdaApi lambdaApi) {
        port = listening(gateway.listen(address.ip(), address.port()), address);
        if (settings.console() == ConsolePlace.OWN_PORT) {
            consolePort = listening(vertx.createHttpServer(RequestDecoder.serverOptions()).requestHandler(console::handle)
                    .listen(0, LOOPBACK), new ListenAddress(LocalServer.CONSOLE, LOOPBACK, 0));
        }
        ListenAddress lambdaAddress = new ListenAddress(LocalServer.LAMBDA_ENDPOINT, LOOPBACK,
                settings.lambdaEndpoint().port());
        lambdaPort = listening(lambdaApi.listen(lambdaAddress.host(), lambdaAddress.port()), lambdaAddress);
    }

    int port() {
        return port;
    }

    String url() {
        return address.url(port);
    }

    String lambdaUrl() {
        return "http://" + LOOPBACK + ":" + lambdaPort;
    }

    @Nullable
    String consoleUrl() {
        return switch (settings.console()) {
            case NOWHERE -> null;
            case GATEWAY -> "http://localhost:" + port + Console.PATH;
            case OWN_PORT -> "http://" + LOOPBACK + ":" + consolePort + Console.PATH;
        };
    }

    /** Other settings for the same places. */
    EmulatorSettings placed(EmulatorSettings newSettings) {
        return newSettings.withHost(settings.host()).withPort(settings.port()).withConsole(settings.console())
                .withLambdaEndpoint(newSettings.lambdaEndpoint().withPort(settings.lambdaEndpoint().port()));
    }

    private int listening(Future<HttpServer> server, ListenAddress at) {
        return EventLoop.await(server.recover(cause -> Future.failedFuture(at.failure(cause))), url()).actualPort();
    }
}
