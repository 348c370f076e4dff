package dev.apigateway.emulator;

import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.console.About;
import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.console.InvocationHistory;
import dev.apigateway.emulator.intake.RequestDecoder;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.InvocationListener;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;

/**
 * API Gateway and the Lambda Runtime API on loopback: HTTP requests become events, a function that polls the Runtime API
 * answers them.
 * <p>
 * One event loop thread serves both servers and owns all state; the methods of this class may be called from any thread but
 * that one.
 */
public final class GatewayEmulator implements AutoCloseable {

    private final FunctionHost function;
    private final InvocationListener listener;
    private final EventLoop eventLoop = new EventLoop();
    private final InvocationHistory history = new InvocationHistory();
    private final FrontServers fronts;
    private final ListenAddress address;
    private final Console console;
    private final GatewayServer server;
    private volatile EmulatorSettings settings;
    private volatile LambdaService lambda;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile int port;
    private int consolePort;

    private GatewayEmulator(EmulatorSettings settings, FunctionHost function, InvocationListener listener,
            UnaryOperator<RequestLimits> limits) {
        this.settings = settings;
        this.fronts = new FrontServers(eventLoop.vertx(), limits);
        this.function = new ConnectionsEndpoint(function, this::connectionsUrl);
        this.address = new ListenAddress(settings.host(), settings.port());
        this.listener = history.andThen(listener).withLogOf(function);
        this.lambda = lambda(settings);
        this.console = new Console(eventLoop.vertx(), lambda, history, this::openFront, About.of(settings));
        this.server = fronts.server(settings, lambda, settings.console() == ConsolePlace.GATEWAY ? console : null);
    }

    /**
     * Starts both servers and returns when they listen.
     *
     * @param function what answers; closed with the emulator
     * @throws EmulatorException if the host is unknown or the port is taken; the function is left as it is
     */
    public static GatewayEmulator start(EmulatorSettings settings, FunctionHost function) {
        return start(settings, function, InvocationListener.none());
    }

    /**
     * Starts both servers and returns when they listen.
     *
     * @param function what answers; closed with the emulator
     * @param listener hears of every invocation
     * @throws EmulatorException if the host is unknown or the port is taken; the function is left as it is
     */
    public static GatewayEmulator start(EmulatorSettings settings, FunctionHost function, InvocationListener listener) {
        return start(settings, function, listener, UnaryOperator.identity());
    }

    /** @param limits what becomes of the limits of each front, for tests that do not wait */
    static GatewayEmulator start(EmulatorSettings settings, FunctionHost function, InvocationListener listener,
            UnaryOperator<RequestLimits> limits) {
        GatewayEmulator emulator = new GatewayEmulator(settings, function, listener, limits);
        try {
            emulator.listen();
            return emulator;
        } catch (EmulatorException failure) {
            emulator.eventLoop.close();
            throw failure;
        }
    }

    /** The port of the gateway. */
    public int port() {
        return port;
    }

    /** Host and port of the Runtime API of the default handler, as in {@code AWS_LAMBDA_RUNTIME_API}. */
    public String runtimeApi() {
        return runtimeApi("");
    }

    /**
     * Host and port of the Runtime API of a handler in this JVM. Each handler is a function of its own; its loops connect here.
     *
     * @param handler the handler's name, as routes and authorizers give it; empty for the default one
     */
    public String runtimeApi(String handler) {
        return await(eventLoop.call(() -> lambda.runtimeApi(handler)));
    }

    /**
     * Invokes a function without the gateway.
     *
     * @param streamed takes the parts of a streamed response, on the event loop
     * @return how it ended, never {@code Streaming}; fails with {@link FunctionUnavailableException} if there is no function
     *         now
     */
    public CompletionStage<InvocationOutcome> invoke(InvocationRequest request, Consumer<Buffer> streamed) {
        return eventLoop.call(() -> lambda.prepare().compose(ready -> lambda.invoke(request)).compose(outcome -> {
            if (outcome instanceof Streaming streaming) {
                streaming.stream().read(streamed::accept);
                return streaming.stream().end();
            }
            return Future.succeededFuture(outcome);
        })).toCompletionStage();
    }

    /** The URL of the gateway without a slash at its end. */
    public String url() {
        return address.url(port);
    }

    /** The URL of the console without a slash at its end; null if there is none. */
    public @Nullable String consoleUrl() {
        return switch (settings.console()) {
            case NOWHERE -> null;
            case GATEWAY -> "http://localhost:" + port + Console.PATH;
            case OWN_PORT -> "http://127.0.0.1:" + consolePort + Console.PATH;
        };
    }

    /**
     * Takes other settings from the next request on; a request that waits for a reload gets them, too. Host, port and the place
     * of the console stay what they are. With another Lambda, functions get another Runtime API.
     */
    public void serve(EmulatorSettings newSettings) {
        await(eventLoop.call(() -> {
            LambdaService old = lambda;
            if (!newSettings.lambda().equals(settings.lambda())) {
                lambda = lambda(newSettings);
                old.shutDown();
            }
            settings = newSettings.withHost(address.host()).withPort(address.port()).withConsole(settings.console());
            server.serve(lambda, fronts.front(settings, lambda));
            console.serve(lambda, About.of(settings));
            return Future.succeededFuture();
        }));
    }

    /** Answers what is pending, stops the function and both servers. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            await(eventLoop.call(() -> {
                lambda.shutDown();
                server.shutDown();
                return Future.succeededFuture();
            }));
        } finally {
            closeFunctionAndServers();
        }
    }

    private void closeFunctionAndServers() {
        try {
            function.close();
        } finally {
            await(eventLoop.close());
        }
    }

    private void listen() {
        runtimeApi();
        port = bound(server.listen(address.ip(), address.port())).actualPort();
        if (settings.console() == ConsolePlace.OWN_PORT) {
            consolePort = bound(
                    eventLoop.vertx().createHttpServer(RequestDecoder.serverOptions()).requestHandler(console::handle).listen(0,
                            "127.0.0.1"))
                    .actualPort();
        }
    }

    private LambdaService lambda(EmulatorSettings of) {
        return new LambdaService(eventLoop.vertx(), Clock.systemUTC(), of.lambda(), function, listener);
    }

    /** Where functions find the clients of a WebSocket API, as its events have it; empty for other fronts. */
    private String connectionsUrl() {
        return settings.api().front() == Front.WEBSOCKET_API ? url() + "/" + settings.api().stage() : "";
    }

    private Future<String> openFront(String label) {
        return fronts.open(Front.of(label), settings, lambda);
    }

    private HttpServer bound(Future<HttpServer> server) {
        return await(server.recover(cause -> Future.failedFuture(address.failure(cause))));
    }

    private <T> T await(Future<T> future) {
        return EventLoop.await(future, url());
    }
}
