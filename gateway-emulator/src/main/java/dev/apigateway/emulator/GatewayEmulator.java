package dev.apigateway.emulator;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.console.About;
import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.console.InvocationHistory;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.lambda.ReportListener;
import dev.apigateway.emulator.lambdaapi.LambdaApi;
import dev.apigateway.emulator.lambdaapi.LogTails;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.start.EmulatorException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/**
 * API Gateway and the Lambda Runtime API on loopback: HTTP requests become events, a function that polls the Runtime API
 * answers them. The AWS SDKs invoke it at the Lambda endpoint.
 * <p>
 * One event loop thread serves all servers and owns all state; the methods of this class may be called from any thread but
 * that one.
 */
public final class GatewayEmulator implements AutoCloseable {

    private final FunctionHost function;
    private final ReportListener listener;
    private final EventLoop eventLoop = new EventLoop();
    private final FrontServers fronts;
    private final Servers servers;
    private final Console console;
    private final GatewayServer server;
    private final LambdaApi lambdaApi;
    private volatile EmulatorSettings settings;
    private volatile LambdaService lambda;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GatewayEmulator(EmulatorSettings settings, FunctionHost function, ReportListener listener,
            UnaryOperator<RequestLimits> limits) {
        InvocationHistory history = new InvocationHistory();
        LogTails logs = new LogTails(eventLoop.vertx());
        this.settings = settings;
        this.servers = new Servers(settings);
        this.fronts = new FrontServers(eventLoop.vertx(), limits);
        this.function = new LocalEndpoints(function, this::endpoints);
        this.listener = history.andThen(logs).andThen(listener).withLogOf(function);
        this.lambda = lambda(settings);
        this.console = new Console(eventLoop.vertx(), lambda, history, this::openFront, About.of(settings));
        this.server = fronts.server(settings, lambda, settings.console() == ConsolePlace.GATEWAY ? console : null);
        this.lambdaApi = new LambdaApi(eventLoop.vertx(), lambda, settings, logs);
    }

    /**
     * Starts all servers and returns when they listen.
     *
     * @param function what answers; closed with the emulator
     * @throws EmulatorException if the host is unknown or the port is taken; the function is left as it is
     */
    public static GatewayEmulator start(EmulatorSettings settings, FunctionHost function) {
        return start(settings, function, ReportListener.none());
    }

    /**
     * Starts all servers and returns when they listen.
     *
     * @param function what answers; closed with the emulator
     * @param listener hears of every invocation
     * @throws EmulatorException if the host is unknown or the port is taken; the function is left as it is
     */
    public static GatewayEmulator start(EmulatorSettings settings, FunctionHost function, ReportListener listener) {
        return start(settings, function, listener, UnaryOperator.identity());
    }

    /** @param limits what becomes of the limits of each front, for tests that do not wait */
    static GatewayEmulator start(EmulatorSettings settings, FunctionHost function, ReportListener listener,
            UnaryOperator<RequestLimits> limits) {
        GatewayEmulator emulator = new GatewayEmulator(settings, function, listener, limits);
        try {
            emulator.runtimeApi();
            emulator.servers.listen(emulator.eventLoop.vertx(), emulator.server, emulator.console, emulator.lambdaApi);
            return emulator;
        } catch (EmulatorException failure) {
            emulator.eventLoop.close();
            throw failure;
        }
    }

    /** The port of the gateway. */
    public int port() {
        return servers.port();
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
     * @return how it ended, never {@code Streaming}; fails with {@code FunctionUnavailableException} if there is no function
     *         now
     */
    public CompletionStage<InvocationOutcome> invoke(InvocationRequest request, Consumer<Buffer> streamed) {
        return eventLoop.call(() -> lambda.invoke(request, streamed)).toCompletionStage();
    }

    /** The URL of the gateway without a slash at its end. */
    public String url() {
        return servers.url();
    }

    /** The URL of the Lambda endpoint, as AWS SDKs take it, without a slash at its end. */
    public String lambdaUrl() {
        return servers.lambdaUrl();
    }

    /** The URL of the console without a slash at its end; null if there is none. */
    public @Nullable String consoleUrl() {
        return servers.consoleUrl();
    }

    /**
     * What functions find here of AWS, by the environment variables that SDKs read; the clients of a WebSocket API where its
     * events say that they are.
     */
    public Map<String, String> endpoints() {
        return LocalEndpoints.urls(lambdaUrl(), url(), settings.api());
    }

    /**
     * Takes other settings from the next request on; a request that waits for a reload gets them, too. Host, ports and the
     * place of the console stay what they are. With another Lambda, functions get another Runtime API.
     */
    public void serve(EmulatorSettings newSettings) {
        eventLoop.run(() -> {
            LambdaService old = lambda;
            if (!newSettings.lambda().equals(settings.lambda())) {
                lambda = lambda(newSettings);
                old.shutDown();
            }
            settings = servers.placed(newSettings);
            server.serve(lambda, fronts.front(settings, lambda));
            console.serve(lambda, About.of(settings));
            lambdaApi.serve(lambda, settings);
        }, url());
    }

    /**
     * The code of the functions has been replaced. Ends their processes, those with invocations under way when these have
     * ended. Functions in this JVM have ended by then; invocations wait for the loops that connect from now on.
     */
    public void renew() {
        eventLoop.run(() -> lambda.renew(), url());
    }

    /** Answers what is pending, stops the function and all servers. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            eventLoop.run(() -> {
                lambdaApi.shutDown();
                lambda.shutDown();
                server.shutDown();
            }, url());
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

    private LambdaService lambda(EmulatorSettings of) {
        return new LambdaService(eventLoop.vertx(), Clock.systemUTC(), of.lambda(), function, listener);
    }

    private Future<String> openFront(String label) {
        return fronts.open(Front.of(label), settings, lambda);
    }

    private <T> T await(Future<T> future) {
        return EventLoop.await(future, url());
    }
}
