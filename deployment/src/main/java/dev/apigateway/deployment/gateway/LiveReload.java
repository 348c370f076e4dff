package dev.apigateway.deployment.gateway;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionUnavailableException;
import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;

/**
 * The function of dev mode: code changes take effect with the next request, and the developer sees what keeps it from running.
 */
final class LiveReload implements FunctionHost {

    private final InvocationLog log;

    LiveReload(InvocationLog log) {
        this.log = log;
    }

    @Override
    public List<String> takeLog(String requestId) {
        return log.take(requestId);
    }

    @Override
    public void beforeInvocation() throws FunctionUnavailableException {
        RuntimeUpdatesProcessor updates = RuntimeUpdatesProcessor.INSTANCE;
        if (updates == null) {
            return;
        }
        reload(updates);
        Throwable problem = updates.getDeploymentProblem();
        if (problem != null) {
            throw unavailable("The application does not start.", problem);
        }
    }

    /** On a thread of its own: that of the gateway is interrupted when the reload makes the gateway leave its port. */
    private static void reload(RuntimeUpdatesProcessor updates) throws FunctionUnavailableException {
        FutureTask<Boolean> reload = new FutureTask<>(() -> updates.doScan(true));
        new Thread(reload, "apigateway-reload").start();
        try {
            reload.get();
        } catch (ExecutionException e) {
            throw unavailable("The application could not be reloaded.", e.getCause());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw unavailable("The gateway leaves its port.", closed);
        }
    }

    private static FunctionUnavailableException unavailable(String what, Throwable cause) {
        BrokenApplication broken = new BrokenApplication(what, cause);
        return new FunctionUnavailableException(broken.text(), broken.page(), cause);
    }
}
