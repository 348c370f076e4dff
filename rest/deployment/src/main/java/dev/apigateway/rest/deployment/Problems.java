package dev.apigateway.rest.deployment;

import java.util.List;

import jakarta.enterprise.inject.spi.DeploymentException;

/** Mistakes of the application, as the build reports them. */
final class Problems {

    private Problems() {
    }

    /** Fails the build if there are any. */
    static void report(List<String> problems) {
        if (!problems.isEmpty()) {
            throw exception(problems);
        }
    }

    /** Without a stack trace: where this extension noticed the mistakes doesn't help to mend them. */
    static DeploymentException exception(List<String> problems) {
        DeploymentException exception = new DeploymentException(String.join("\n", problems));
        exception.setStackTrace(new StackTraceElement[0]);
        return exception;
    }
}
