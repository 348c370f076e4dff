package dev.apigateway.emulator.lambda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.FunctionInstance;
import dev.apigateway.emulator.FunctionStart;
import dev.apigateway.emulator.LambdaSettings;
import dev.apigateway.emulator.runtimeapi.Extensions;
import dev.apigateway.emulator.runtimeapi.Invocation;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.Invocations;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import dev.apigateway.emulator.runtimeapi.RuntimeEvents;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * A place where a function runs: the Runtime API and the Extensions API on a port of their own, and the process that talks to
 * them, or loops of this JVM. Belongs to the event loop. A process that ended is followed by another in the same place.
 */
final class ExecutionEnvironment implements RuntimeEvents {

    private static final Logger LOG = System.getLogger(ExecutionEnvironment.class.getName());
    /** How long a process that reported an init error may take to end. */
    private static final long END_MILLIS = 1_000;

    private final Vertx vertx;
    private final Context eventLoop;
    private final Clock clock;
    private final LambdaSettings settings;
    private final FunctionLauncher launcher;
    private final LambdaFunction function;
    private final Extensions extensions;
    private final Invocations invocations;
    private State state = State.STOPPED;
    private String runtimeApi = "";
    private @Nullable FunctionInstance instance;
    private @Nullable Failed initFailure;
    private Instant initStart = Instant.EPOCH;
    private @Nullable Duration initDuration;
    private long initTimer = -1;

    private enum State {
        /** There is no process. */
        STOPPED,
        /** A process was started and has not asked for an invocation yet. */
        INITIALIZING,
        /** The runtime has asked for an invocation. */
        RUNNING
    }

    ExecutionEnvironment(Vertx vertx, Clock clock, LambdaSettings settings, FunctionLauncher launcher,
            LambdaFunction function) {
        this.vertx = vertx;
        this.eventLoop = vertx.getOrCreateContext();
        this.clock = clock;
        this.settings = settings;
        this.launcher = launcher;
        this.function = function;
        this.extensions = new Extensions(settings.function());
        this.invocations = new Invocations(vertx, clock, settings, extensions, this);
    }

    /** Opens the Runtime API; succeeds with its host and port. */
    Future<String> open() {
        RuntimeApi api = new RuntimeApi(invocations, extensions, settings.function(), !launcher.startsProcesses());
        return api.listen(vertx).map(server -> {
            runtimeApi = "127.0.0.1:" + server.actualPort();
            return runtimeApi;
        });
    }

    boolean isReady() {
        return initFailure == null && invocations.isReady();
    }

    boolean isHeldUpByExtensions() {
        return invocations.isHeldUpByExtensions();
    }

    boolean isStopped() {
        return state == State.STOPPED;
    }

    /** Whether it takes an invocation soon without anything being done. */
    boolean isInitializingOrIdle() {
        return state == State.INITIALIZING || (state == State.RUNNING && invocations.underWay() == 0);
    }

    int underWay() {
        return invocations.underWay();
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Why the function in this JVM does not run; null if it may. */
    @Nullable
    Failed initFailure() {
        return initFailure;
    }

    void handOut(Invocation invocation) {
        invocations.handOut(invocation);
    }

    /** Starts a process. */
    void start() {
        state = State.INITIALIZING;
        initStart = clock.instant();
        FunctionStart start = new FunctionStart(runtimeApi, LambdaEnvironment.of(settings.function(), runtimeApi),
                extensions::anyRegistered, exitCode -> eventLoop.runOnContext(now -> exited(exitCode)));
        launcher.start(start).onSuccess(started -> instance = started).onFailure(this::notStarted);
    }

    void shutDown() {
        vertx.cancelTimer(initTimer);
        invocations.endAll(new InvocationOutcome.ShutDown());
    }

    @Override
    public void ready() {
        vertx.cancelTimer(initTimer);
        initFailure = null;
        if (state == State.INITIALIZING) {
            initDuration = Duration.between(initStart, clock.instant());
        }
        state = State.RUNNING;
        function.dispatch();
    }

    @Override
    public void returned(Invocation invocation) {
        function.returned(invocation);
    }

    @Override
    public void initFailed(Failed failure) {
        initFailure = failure;
        function.initFailed(this, failure);
        if (launcher.startsProcesses()) {
            initTimer = vertx.setTimer(END_MILLIS, passed -> kill());
        }
    }

    @Override
    public void disconnected() {
        initFailure = null;
    }

    @Override
    public void ended(Invocation invocation, InvocationOutcome outcome) {
        Instant start = invocation.start() == null ? clock.instant() : invocation.start();
        function.report(new InvocationReport(invocation.request(), outcome, start, initDuration,
                Duration.between(start, clock.instant()), settings.function().memoryMegabytes(), null, List.of()));
        initDuration = null;
        if (outcome instanceof TimedOut) {
            kill();
        }
    }

    private void kill() {
        if (instance != null) {
            launcher.kill(instance);
        }
    }

    private void notStarted(Throwable cause) {
        LOG.log(Level.ERROR, "The function did not start.", cause);
        state = State.STOPPED;
        function.initFailed(this, new Failed("Runtime.InvalidEntrypoint", String.valueOf(cause.getMessage())));
    }

    private void exited(int exitCode) {
        vertx.cancelTimer(initTimer);
        boolean initialized = state == State.RUNNING;
        boolean told = initFailure != null;
        state = State.STOPPED;
        instance = null;
        initFailure = null;
        Failed failure = new Failed("Runtime.ExitError", "The function's process ended with exit code " + exitCode + ".");
        invocations.processExited(failure);
        if (!initialized && !told) {
            function.initFailed(this, failure);
        }
        function.dispatch();
    }
}
