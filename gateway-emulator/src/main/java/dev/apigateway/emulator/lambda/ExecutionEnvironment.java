package dev.apigateway.emulator.lambda;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.lambda.EnvironmentProcess.State;
import dev.apigateway.emulator.runtimeapi.EmulatedInvocation;
import dev.apigateway.emulator.runtimeapi.Extensions;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.Invocations;
import dev.apigateway.emulator.runtimeapi.RuntimeEvents;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * A place where a function runs: the Runtime API and the Extensions API on a port of their own, and the process that talks to
 * them, or loops of this JVM. Belongs to the event loop. A process that ended is followed by another in the same place.
 */
final class ExecutionEnvironment {

    private final Vertx vertx;
    private final Context eventLoop;
    private final LambdaSettings settings;
    private final FunctionLauncher launcher;
    private final EnvironmentProcess process;
    private final EnvironmentEvents events;
    private final EnvironmentPort port;
    private final Invocations invocations;
    private final Reports reports;
    private final InitPhase init;

    ExecutionEnvironment(Vertx vertx, Clock clock, LambdaSettings settings, FunctionLauncher launcher,
            EnvironmentEvents events, ReportListener listener) {
        this.vertx = vertx;
        this.eventLoop = vertx.getOrCreateContext();
        this.settings = settings;
        this.launcher = launcher;
        this.process = new EnvironmentProcess(launcher);
        this.events = events;
        Extensions extensions = new Extensions(settings.function());
        this.port = new EnvironmentPort(settings, extensions);
        this.invocations = new Invocations(clock, settings, extensions, new FromRuntime());
        this.reports = new Reports(clock, settings.function().memoryMegabytes(), listener);
        this.init = new InitPhase(vertx, clock, settings, this::initTookTooLong);
    }

    /** Opens the Runtime API; succeeds with its host and port. */
    Future<String> open() {
        return port.open(vertx, invocations, !launcher.startsProcesses());
    }

    /** Whether it takes an invocation now. */
    boolean isReady() {
        return process.takesInvocations() && initFailure() == null && !reports.arePending() && invocations.isReady();
    }

    /** Ends a process whose code has been replaced, unless it has something to do; the next one runs the new code. */
    void renew() {
        if (process.isOutdated() && invocations.underWay() == 0 && !reports.arePending()) {
            init.cancel();
            process.end();
        }
    }

    /** Lets go of loops in this JVM, which end with the code that they run. */
    void letGoOfLoops() {
        port.letGoOfRuntimes();
    }

    boolean isHeldUpByExtensions() {
        return invocations.isHeldUpByExtensions();
    }

    boolean isStopped() {
        return process.state() == State.STOPPED;
    }

    boolean isRunning() {
        return process.state() == State.RUNNING;
    }

    /** How many invocations it takes soon without anything being done. */
    int freePlaces() {
        return process.freePlaces(settings.environmentConcurrency(), invocations.underWay());
    }

    int underWay() {
        return invocations.underWay();
    }

    /** Why the function in this JVM does not run; null if it may. */
    @Nullable
    Failed initFailure() {
        return init.failure();
    }

    void handOut(EmulatedInvocation invocation) {
        reports.handedOut(invocation);
        invocations.handOut(invocation);
    }

    /** Starts a process. */
    void start() {
        init.begin();
        process.start(port.start(line -> eventLoop.runOnContext(now -> reports.logged(line)),
                exitCode -> eventLoop.runOnContext(now -> exited(exitCode))), this::notStarted);
    }

    void shutDown() {
        init.cancel();
        process.ending();
        invocations.endAll(new InvocationOutcome.ShutDown());
    }

    private void freeWhenReported() {
        reports.complete(process.instance(), eventLoop, events::free);
    }

    private void tellInitFailure(InvocationOutcome failure) {
        events.initFailed(this, failure, reports.takeLog());
    }

    private void initTookTooLong(boolean again) {
        if (!again) {
            tellInitFailure(TimedOut.after(settings.timeout()));
        }
        process.kill();
    }

    private void notStarted(Throwable cause) {
        init.cancel();
        tellInitFailure(new Failed("Runtime.InvalidEntrypoint", String.valueOf(cause.getMessage())));
    }

    private void exited(int exitCode) {
        boolean isWaitedFor = process.state() != State.RUNNING && initFailure() == null;
        FunctionInstance exited = process.instance();
        boolean unexpected = process.exited(exitCode);
        init.exited(unexpected);
        Failed failure = new Failed("Runtime.ExitError", "The function's process ended with exit code " + exitCode + ".");
        invocations.processExited(failure);
        reports.send(exited == null ? null : exited.maxMemoryMegabytes());
        if (unexpected && isWaitedFor) {
            tellInitFailure(failure);
        }
        events.free();
    }

    /** What follows from the events of the Runtime API. */
    private final class FromRuntime implements RuntimeEvents {

        @Override
        public void ready() {
            Duration initDuration = init.end();
            if (process.state() == State.INITIALIZING) {
                reports.initialized(initDuration);
            }
            process.ready();
            freeWhenReported();
        }

        @Override
        public void returned(EmulatedInvocation invocation) {
            events.returned(invocation);
        }

        @Override
        public void initFailed(Failed failure) {
            init.failed(failure);
            tellInitFailure(failure);
            if (launcher.startsProcesses()) {
                init.awaitExit(process::kill);
            }
        }

        @Override
        public void disconnected() {
            init.forgetFailure();
        }

        @Override
        public void ended(EmulatedInvocation invocation, InvocationOutcome outcome) {
            reports.ended(invocation, outcome);
            if (!launcher.startsProcesses()) {
                reports.send(null);
            } else if (settings.environmentConcurrency() > 1) {
                freeWhenReported();
            }
            if (outcome instanceof TimedOut) {
                process.kill();
            }
        }
    }
}
