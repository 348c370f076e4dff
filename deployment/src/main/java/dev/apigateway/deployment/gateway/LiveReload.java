package dev.apigateway.deployment.gateway;

import java.util.List;

import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionUnavailableException;
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
        try {
            updates.doScan(true);
        } catch (Exception e) {
            throw unavailable("The application could not be reloaded.", e);
        }
        Throwable problem = updates.getDeploymentProblem();
        if (problem != null) {
            throw unavailable("The application does not start.", problem);
        }
    }

    private static FunctionUnavailableException unavailable(String what, Throwable cause) {
        Problem problem = new Problem(what, cause);
        return new FunctionUnavailableException(problem.text(), problem.page(), cause);
    }
}
