package dev.apigateway.emulator.lambda;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

/**
 * Lambda: a function for each handler of the application, made when it is first asked for. All methods are called on the one
 * event loop of the emulator.
 */
public final class LambdaService {

    private final Vertx vertx;
    private final Clock clock;
    private final LambdaSettings settings;
    private final ReportListener listener;
    private final FunctionLauncher launcher;
    private final Map<String, LambdaFunction> functions = new HashMap<>();

    /**
     * Creates a service without functions.
     *
     * @param host what runs the functions
     * @param listener hears of every invocation
     */
    public LambdaService(Vertx vertx, Clock clock, LambdaSettings settings, FunctionHost host, ReportListener listener) {
        this.vertx = vertx;
        this.clock = clock;
        this.settings = settings;
        this.listener = listener;
        this.launcher = new FunctionLauncher(vertx, host);
    }

    /** Whether functions are processes of their own; if not, they run in this JVM. */
    public boolean startsProcesses() {
        return launcher.startsProcesses();
    }

    /**
     * Lets the host reload what has changed; to be called once per request, before its invocations. Fails with
     * {@link dev.apigateway.emulator.host.FunctionUnavailableException} if there is no function now.
     */
    public Future<Void> prepare() {
        return launcher.beforeInvocation().compose(ready -> nextTurn());
    }

    /**
     * The event loop reads from all connections before it tells of those that ended. The request may have been read first, so
     * what it tells in this turn includes each runtime that went away before the request came; a reload {@linkplain #renew()
     * tells} of its own.
     */
    private Future<Void> nextTurn() {
        return Future.future(turn -> vertx.runOnContext(turn::complete));
    }

    /** Invokes the function of the request's handler; the future always succeeds. */
    public Future<InvocationOutcome> invoke(InvocationRequest request) {
        LambdaFunction function = function(request.handler());
        return function.runtimeApi().transform(opened -> function.invoke(request));
    }

    /**
     * Invokes a function when the host is ready for it.
     *
     * @param streamed takes the parts of a streamed response
     * @return how it ended, never {@code Streaming}; fails if there is no function now
     */
    public Future<InvocationOutcome> invoke(InvocationRequest request, Consumer<Buffer> streamed) {
        return prepare().compose(ready -> invoke(request)).compose(outcome -> {
            if (outcome instanceof Streaming streaming) {
                streaming.stream().read(streamed::accept);
                return streaming.stream().end();
            }
            return Future.succeededFuture(outcome);
        });
    }

    /**
     * Host and port of the Runtime API for a handler in this JVM.
     *
     * @param handler the handler's name, empty for the default one
     */
    public Future<String> runtimeApi(String handler) {
        return function(handler).runtimeApi();
    }

    /** Ends processes whose code has been replaced and that have nothing under way; lets go of the loops in this JVM. */
    public void renew() {
        functions.values().forEach(LambdaFunction::renew);
    }

    /** Answers everything that is pending. */
    public void shutDown() {
        functions.values().forEach(LambdaFunction::shutDown);
    }

    private LambdaFunction function(String handler) {
        return functions.computeIfAbsent(handler, name -> new LambdaFunction(vertx, clock,
                settings.withFunction(settings.function().ofHandler(name)), launcher, listener));
    }
}
