package dev.apigateway.deployment.gateway;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionUnavailableException;
import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;

/**
 * The function of dev mode: code changes take effect with the next request, and the developer sees what keeps it from running.
 */
final class LiveReload implements FunctionHost {

    private static final Pattern CONSOLE_COLORS = Pattern.compile("\u001B\\[[;\\d]*m");

    @Override
    public void beforeInvocation() throws FunctionUnavailableException {
        RuntimeUpdatesProcessor updates = RuntimeUpdatesProcessor.INSTANCE;
        if (updates == null) {
            return;
        }
        try {
            updates.doScan(true);
        } catch (Exception e) {
            throw new FunctionUnavailableException(text("The application could not be reloaded.", e), e);
        }
        Throwable problem = updates.getDeploymentProblem();
        if (problem != null) {
            throw new FunctionUnavailableException(text("The application does not start.", problem), problem);
        }
    }

    private static String text(String what, Throwable cause) {
        StringWriter text = new StringWriter();
        text.append(what).append("\n\n");
        cause.printStackTrace(new PrintWriter(text));
        return CONSOLE_COLORS.matcher(text.toString()).replaceAll("");
    }
}
