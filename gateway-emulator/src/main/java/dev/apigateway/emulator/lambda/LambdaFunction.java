package dev.apigateway.emulator.lambda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.EmulatedInvocation;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.ShutDown;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Throttled;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * A Lambda function, which is one handler of the application: its execution environments and the invocations that wait for one.
 * Belongs to the event loop.
 */
final class LambdaFunction {

    private final Vertx vertx;
    private final Clock clock;
    private final LambdaSettings settings;
    private final FunctionLauncher launcher;
    private final ReportListener listener;
    private final InvocationQueue waiting;
    private final List<ExecutionEnvironment> environments = new ArrayList<>();
    private final Future<String> runtimeApi;
    private boolean opening;
    private boolean shutDown;

    LambdaFunction(Vertx vertx, Clock clock, LambdaSettings settings, FunctionLauncher launcher, ReportListener listener) {
        this.vertx = vertx;
        this.clock = clock;
        this.settings = settings;
        this.launcher = launcher;
        this.listener = listener;
        this.waiting = new InvocationQueue(clock, settings, listener, this::waitedTooLong);
        this.runtimeApi = open();
    }

    /** Host and port of the Runtime API of the first execution environment. */
    Future<String> runtimeApi() {
        return runtimeApi;
    }

    /** Queues an event; the future always succeeds. */
    Future<InvocationOutcome> invoke(InvocationRequest request) {
        if (shutDown) {
            return Future.succeededFuture(new ShutDown());
        }
        if (request.event().length() > RuntimeApi.MAX_PAYLOAD_BYTES) {
            return Future.succeededFuture(new EventTooLong(request.event().length()));
        }
        Failed initFailure = initFailure();
        if (initFailure != null) {
            return Future.succeededFuture(initFailure);
        }
        if (waiting.size() >= settings.queueLength() + freePlaces()) {
            return Future.succeededFuture(new Throttled("The function has " + settings.concurrency()
                    + " invocations under way, and " + settings.queueLength() + " wait."));
        }
        EmulatedInvocation invocation = new EmulatedInvocation(vertx, request);
        waiting.add(invocation);
        dispatch();
        return invocation.outcome();
    }

    /** Hands out what can be handed out, and starts what is needed for the rest. */
    void dispatch() {
        environments.forEach(ExecutionEnvironment::renew);
        for (ExecutionEnvironment environment : environments) {
            while (!waiting.isEmpty() && environment.isReady()) {
                environment.handOut(waiting.take());
            }
        }
        if (launcher.startsProcesses() && !opening && !shutDown) {
            startNeeded();
        }
    }

    /** The code has been replaced: goes on with processes that have it, and with loops that connect from now on. */
    void renew() {
        if (!launcher.startsProcesses()) {
            environments.forEach(ExecutionEnvironment::letGoOfLoops);
        }
        dispatch();
    }

    void shutDown() {
        shutDown = true;
        environments.forEach(ExecutionEnvironment::shutDown);
        waiting.endFirst(waiting.size(), new ShutDown(), List.of());
    }

    private void startNeeded() {
        int provided = environments.stream().mapToInt(ExecutionEnvironment::freePlaces).sum();
        for (ExecutionEnvironment environment : environments) {
            if (provided < waiting.size() && environment.isStopped()) {
                environment.start();
                provided += environment.freePlaces();
            }
        }
        if (provided < waiting.size() && environments.size() * settings.environmentConcurrency() < settings.concurrency()) {
            open().onSuccess(opened -> dispatch()).onFailure(this::notOpened);
        }
    }

    private void notOpened(Throwable cause) {
        EmulatedInvocation first = waiting.first();
        if (first != null) {
            waiting.end(first,
                    new Failed("Runtime.InvalidEntrypoint", "No port could be opened for the Runtime API: " + cause + "."));
        }
    }

    /** Adds an execution environment; one at a time. */
    private Future<String> open() {
        opening = true;
        ExecutionEnvironment environment = new ExecutionEnvironment(vertx, clock, settings, launcher, new Scheduling(),
                listener);
        return environment.open().andThen(opened -> {
            opening = false;
            if (opened.succeeded()) {
                environments.add(environment);
            }
        });
    }

    private long freePlaces() {
        return Math.max(0, settings.concurrency() - environments.stream().mapToInt(ExecutionEnvironment::underWay).sum());
    }

    private @Nullable Failed initFailure() {
        for (ExecutionEnvironment environment : environments) {
            if (!launcher.startsProcesses() && environment.initFailure() != null) {
                return environment.initFailure();
            }
        }
        return null;
    }

    private void waitedTooLong(EmulatedInvocation invocation) {
        String time = " within " + settings.queueTimeout().toMillis() + " ms";
        boolean busy = freePlaces() == 0;
        if (environments.stream().anyMatch(ExecutionEnvironment::isHeldUpByExtensions)) {
            waiting.end(invocation, new TimedOut("A Lambda extension did not ask for an event" + time));
        } else if (busy) {
            waiting.end(invocation, new Throttled("None of the invocations under way ended" + time + "."));
        } else {
            waiting.end(invocation, new TimedOut("No runtime asked for the invocation" + time));
        }
    }

    /** What follows from the events of the environments. */
    private final class Scheduling implements EnvironmentEvents {

        @Override
        public void free() {
            dispatch();
        }

        /** Another runtime may have it. */
        @Override
        public void returned(EmulatedInvocation invocation) {
            waiting.addFirst(invocation);
            dispatch();
        }

        /** What another environment may take goes on waiting for that. */
        @Override
        public void initFailed(ExecutionEnvironment failed, InvocationOutcome failure, List<String> log) {
            boolean others = environments.stream().anyMatch(other -> other != failed && other.isRunning());
            waiting.endFirst(others ? 1 : waiting.size(), failure, log);
        }
    }
}
