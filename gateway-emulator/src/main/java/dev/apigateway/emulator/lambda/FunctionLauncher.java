package dev.apigateway.emulator.lambda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/** Calls the function host on a worker thread, one call at a time. */
final class FunctionLauncher {

    private static final Logger LOG = System.getLogger(FunctionLauncher.class.getName());

    private final FunctionHost host;
    private final WorkerExecutor worker;

    FunctionLauncher(Vertx vertx, FunctionHost host) {
        this.host = host;
        this.worker = vertx.createSharedWorkerExecutor("function-host", 1, 10, TimeUnit.MINUTES);
    }

    /** Whether there is a process to be started for each execution environment. */
    boolean startsProcesses() {
        return host.startsProcesses();
    }

    /** Succeeds when the host has nothing against an invocation. */
    Future<Void> beforeInvocation() {
        return worker.executeBlocking(() -> {
            host.beforeInvocation();
            return null;
        });
    }

    /** Succeeds when the function has been started. */
    Future<FunctionInstance> start(FunctionStart start) {
        return worker.executeBlocking(() -> host.start(start));
    }

    /** Ends the function without a chance to react. */
    void kill(FunctionInstance instance) {
        call(instance::kill);
    }

    /** Ends the function with the chance to react that Lambda gives it. */
    void end(FunctionInstance instance) {
        call(instance::end);
    }

    private void call(Runnable end) {
        worker.executeBlocking(() -> {
            end.run();
            return null;
        }).onFailure(cause -> LOG.log(Level.ERROR, "The function's process could not be ended.", cause));
    }
}
