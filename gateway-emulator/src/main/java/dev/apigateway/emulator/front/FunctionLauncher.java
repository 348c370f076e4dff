package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/** Calls the function host on a worker thread, one call at a time. */
public final class FunctionLauncher {

    private static final Logger LOG = System.getLogger(FunctionLauncher.class.getName());

    private final FunctionHost host;
    private final WorkerExecutor worker;

    public FunctionLauncher(Vertx vertx, FunctionHost host) {
        this.host = host;
        this.worker = vertx.createSharedWorkerExecutor("function-host", 1, 10, TimeUnit.MINUTES);
    }

    /** Succeeds when the host has nothing against an invocation. */
    Future<Void> beforeInvocation() {
        return worker.executeBlocking(() -> {
            host.beforeInvocation();
            return null;
        });
    }

    /** Succeeds when the function runs or has been started. */
    public Future<Void> start(FunctionStart start) {
        return worker.executeBlocking(() -> {
            host.start(start);
            return null;
        });
    }

    void invocationTimedOut() {
        worker.executeBlocking(() -> {
            host.invocationTimedOut();
            return null;
        }).onFailure(cause -> LOG.log(Level.ERROR, "The function could not be ended after its timeout.", cause));
    }
}
