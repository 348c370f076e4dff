package dev.apigateway.extension;

import java.io.IOException;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.context.MissingRuntimeApiException;
import io.quarkus.runtime.QuarkusApplication;

/** The main program of a packaged function: the main thread runs the loop until the process ends. */
@Singleton
public final class FunctionApplication implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(FunctionApplication.class);

    private final FunctionFactory functions;

    FunctionApplication(FunctionFactory functions) {
        this.functions = functions;
    }

    @Override
    public int run(String... args) throws IOException {
        LambdaEnvironment environment;
        try {
            environment = LambdaEnvironment.of(System.getenv());
        } catch (MissingRuntimeApiException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
        LambdaRuntime runtime;
        try {
            runtime = functions.createPackaged(environment);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The function can't start.", e);
            InitErrors.report(e, System.getenv());
            return 1;
        }
        return run(runtime);
    }

    private static int run(LambdaRuntime runtime) throws IOException {
        try (runtime) {
            int exitCode = runtime.run();
            if (exitCode != 0) {
                LOG.errorf("The function lost its Runtime API. The process ends with exit code %d, so that Lambda starts over.",
                        exitCode);
            }
            return exitCode;
        } catch (VirtualMachineError e) {
            LOG.error("The process ends with exit code 1, since the virtual machine can't be trusted after this error.", e);
            return 1;
        }
    }
}
