package dev.apigateway.emulator;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.apigateway.emulator.front.FunctionLauncher;
import dev.apigateway.emulator.front.Gateway;
import dev.apigateway.emulator.runtimeapi.Extensions;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.Invocations;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;

/**
 * API Gateway and the Lambda Runtime API on loopback: HTTP requests become events, a function that polls the Runtime API
 * answers them.
 * <p>
 * One event loop thread serves both servers and owns all state; the methods of this class may be called from any thread but
 * that one.
 */
public final class GatewayEmulator implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GatewayEmulator.class.getName());
    private static final long CLOSE_SECONDS = 10;

    private final EmulatorSettings settings;
    private final FunctionHost function;
    private final Vertx vertx;
    private final Context eventLoop;
    private final FunctionLauncher launcher;
    private final Extensions extensions;
    private final Invocations invocations;
    private final AtomicBoolean closed = new AtomicBoolean();
    private int port;
    private String runtimeApi = "";

    private GatewayEmulator(EmulatorSettings settings, FunctionHost function) {
        this.settings = settings;
        this.function = function;
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true).setFileSystemOptions(
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        this.eventLoop = vertx.getOrCreateContext();
        this.launcher = new FunctionLauncher(vertx, function);
        this.extensions = new Extensions(settings.function());
        this.invocations = new Invocations(vertx, Clock.systemUTC(), settings.timeout(), extensions, this::startFunction);
    }

    /**
     * Starts both servers and returns when they listen.
     *
     * @param function what answers; closed with the emulator
     * @throws EmulatorException if the host is unknown or the port is taken; the function is left as it is
     */
    public static GatewayEmulator start(EmulatorSettings settings, FunctionHost function) {
        GatewayEmulator emulator = new GatewayEmulator(settings, function);
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

    /** Host and port of the Runtime API, as in {@code AWS_LAMBDA_RUNTIME_API}. */
    public String runtimeApi() {
        return runtimeApi;
    }

    /** The URL of the gateway without a slash at its end. */
    public String url() {
        String host = settings.host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            host = "localhost";
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * Tells that a new function takes the place of the old one, whose init error no longer counts. A host that reloads in
     * {@link FunctionHost#beforeInvocation()} calls this there.
     */
    public void functionReloaded() {
        eventLoop.runOnContext(now -> invocations.forgetInitError());
    }

    /** Answers what is pending, stops the function and both servers. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Future<Void> answered = Future.future(done -> eventLoop.runOnContext(now -> {
            invocations.shutDown();
            done.complete();
        }));
        try {
            await(answered);
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
        RuntimeApi api = new RuntimeApi(invocations, extensions, settings.function(), !function.reportsExit());
        Gateway gateway = new Gateway(vertx, Clock.systemUTC(), settings.api(), launcher,
                (handler, requestId, traceId, event) -> invocations.add(requestId, traceId, event));
        runtimeApi = "127.0.0.1:" + bound(api.listen(vertx)).actualPort();
        port = bound(gateway.listen(address(), settings.port())).actualPort();
    }

    private void startFunction() {
        FunctionStart start = new FunctionStart(runtimeApi, LambdaEnvironment.of(settings.function(), runtimeApi),
                extensions::anyRegistered, exitCode -> eventLoop.runOnContext(now -> invocations.functionExited(exitCode)));
        launcher.start(start).onFailure(cause -> {
            LOG.log(Level.ERROR, "The function did not start.", cause);
            invocations.failWaiting(new Failed("Runtime.InvalidEntrypoint", String.valueOf(cause.getMessage())));
        });
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
