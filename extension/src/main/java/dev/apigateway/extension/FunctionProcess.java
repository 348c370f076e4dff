package dev.apigateway.extension;

import java.io.IOException;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.context.MissingRuntimeApiException;

/** Runs a packaged function in the main thread until the process has to end, whichever start led here. */
public final class FunctionProcess {

    private static final Logger LOG = Logger.getLogger(FunctionProcess.class);

    private FunctionProcess() {
    }

    /** Returns the exit code of the process. */
    public static int run(FunctionFactory functions) {
        LambdaEnvironment environment;
        try {
            environment = LambdaEnvironment.of(System.getenv());
        } catch (MissingRuntimeApiException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
        LambdaRuntime runtime;
        try {
            runtime = functions.createPackaged(environment, FunctionSettings.configured());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The function can't start.", e);
            InitErrors.report(e, System.getenv());
            return 1;
        }
        return run(runtime);
    }

    private static int run(LambdaRuntime runtime) {
        try (runtime) {
            int exitCode = runtime.run();
            if (exitCode != 0) {
                LOG.errorf("The function lost its Runtime API. The process ends with exit code %d, so that Lambda starts over.",
                        exitCode);
            }
            return exitCode;
        } catch (IOException e) {
            LOG.debug("The connection to the Runtime API could not be closed.", e);
            return 0;
        } catch (VirtualMachineError e) {
            LOG.error("The process ends with exit code 1, since the virtual machine can't be trusted after this error.", e);
            return 1;
        }
    }
}
