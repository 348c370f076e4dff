package dev.apigateway.emulator;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.console.About;
import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.console.InvocationHistory;
import dev.apigateway.emulator.front.Gateway;
import dev.apigateway.emulator.lambda.InvocationListener;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.template.DeployedFunction;
import dev.apigateway.emulator.template.SamTemplate;
import dev.apigateway.emulator.websocket.WebSocketGateway;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/**
 * API Gateway and the Lambda Runtime API on loopback: HTTP requests become events, a function that polls the Runtime API
 * answers them.
 * <p>
 * One event loop thread serves both servers and owns all state; the methods of this class may be called from any thread but
 * that one.
 */
public final class GatewayEmulator implements AutoCloseable {

    private static final long CLOSE_SECONDS = 10;

    private final FunctionHost function;
    private final InvocationListener listener;
    private final Vertx vertx;
    private final Context eventLoop;
    private final InvocationHistory history = new InvocationHistory();
    private final Map<Front, Future<String>> fronts = new EnumMap<>(Front.class);
    private final Console console;
    private final GatewayServer server;
    private volatile EmulatorSettings settings;
    private volatile LambdaService lambda;
    private final AtomicBoolean closed = new AtomicBoolean();
    private int port;
    private int consolePort;

    private GatewayEmulator(EmulatorSettings settings, FunctionHost function, InvocationListener listener) {
        this.settings = settings;
        this.function = function;
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true).setFileSystemOptions(
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        this.eventLoop = vertx.getOrCreateContext();
        this.listener = history.andThen(listener).withLogOf(function);
        this.lambda = lambda(settings);
        this.console = new Console(vertx, lambda, history, this::openFront, about(settings));
        this.server = new GatewayServer(vertx, lambda, front(settings, lambda),
                settings.console() == ConsolePlace.GATEWAY ? console : null);
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
        GatewayEmulator emulator = new GatewayEmulator(settings, function, listener);
        try {
            emulator.listen();
            return emulator;
        } catch (EmulatorException failure) {
            emulator.vertx.close();
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
        return await(onEventLoop(() -> lambda.runtimeApi(handler)));
    }

    /**
     * Invokes a function without the gateway.
     *
     * @param streamed takes the parts of a streamed response, on the event loop
     * @return how it ended, never {@code Streaming}; fails with {@link FunctionUnavailableException} if there is no function
     *         now
     */
    public CompletionStage<InvocationOutcome> invoke(InvocationRequest request, Consumer<Buffer> streamed) {
        return onEventLoop(() -> lambda.prepare().compose(ready -> lambda.invoke(request)).compose(outcome -> {
            if (outcome instanceof Streaming streaming) {
                streaming.stream().read(streamed::accept);
                return streaming.stream().end();
            }
            return Future.succeededFuture(outcome);
        })).toCompletionStage();
    }

    /** The URL of the gateway without a slash at its end. */
    public String url() {
        String host = settings.host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            host = "localhost";
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
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
        await(onEventLoop(() -> {
            LambdaService old = lambda;
            if (!newSettings.lambda().equals(settings.lambda())) {
                lambda = lambda(newSettings);
                old.shutDown();
            }
            settings = newSettings.withHost(settings.host()).withPort(settings.port()).withConsole(settings.console());
            server.serve(lambda, front(settings, lambda));
            console.serve(lambda, about(settings));
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
            await(onEventLoop(() -> {
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
            await(vertx.close());
        }
    }

    private void listen() {
        runtimeApi();
        port = bound(server.listen(address(), settings.port())).actualPort();
        if (settings.console() == ConsolePlace.OWN_PORT) {
            consolePort = bound(
                    vertx.createHttpServer(Gateway.serverOptions()).requestHandler(console::handle).listen(0, "127.0.0.1"))
                    .actualPort();
        }
    }

    private LambdaService lambda(EmulatorSettings of) {
        return new LambdaService(vertx, Clock.systemUTC(), of.lambda(), function, listener);
    }

    /** Another server with the same API behind another front; on the event loop. */
    private Future<String> openFront(String label) {
        Front front = Front.of(label);
        return fronts.computeIfAbsent(front, opened -> {
            EmulatorSettings same = settings.withApi(settings.api().withFront(front));
            return new GatewayServer(vertx, lambda, front(same, lambda), null).listen("127.0.0.1", 0)
                    .map(server -> "http://127.0.0.1:" + server.actualPort());
        });
    }

    private Handler<HttpServerRequest> front(EmulatorSettings of, LambdaService behind) {
        return of.api().front() == Front.WEBSOCKET_API ? new WebSocketGateway(vertx, Clock.systemUTC(), of, behind)
                : new Gateway(vertx, Clock.systemUTC(), of, behind)::handle;
    }

    private static About about(EmulatorSettings of) {
        FunctionSettings deployed = of.function();
        return new About(deployed.name(), of.handlers(),
                new SamTemplate(new DeployedFunction(deployed.name(), deployed.memoryMegabytes(),
                        of.lambda().timeout().toSeconds(), DeployedFunction.localArchitecture()), of.api()).text());
    }

    private <T> Future<T> onEventLoop(Supplier<Future<T>> call) {
        return Future.future(done -> eventLoop.runOnContext(now -> call.get().onComplete(done)));
    }

    private String address() {
        try {
            return InetAddress.getByName(settings.host()).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new EmulatorException("The host '" + settings.host() + "' is unknown, so the gateway cannot listen on it. "
                    + "Set a host name or address of this machine, for instance localhost.", unknown);
        }
    }

    private HttpServer bound(Future<HttpServer> server) {
        return await(server.recover(cause -> Future.failedFuture(cannotListen(cause))));
    }

    private <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof EmulatorException known) {
                throw known;
            }
            throw new EmulatorException("The gateway on " + url() + " failed: " + failure.getCause() + ".", failure.getCause());
        } catch (TimeoutException late) {
            throw new EmulatorException("The gateway on " + url() + " does not react. Stop this program.", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EmulatorException("The thread was interrupted while the gateway started or stopped.", interrupted);
        }
    }

    private EmulatorException cannotListen(Throwable cause) {
        String address = settings.host() + ":" + settings.port();
        if (cause instanceof BindException) {
            return new EmulatorException("The gateway cannot listen on " + address + ": another program uses this port. "
                    + "Stop that program, or set another port.", cause);
        }
        return new EmulatorException("The gateway cannot listen on " + address + ": " + cause + ".", cause);
    }
}
