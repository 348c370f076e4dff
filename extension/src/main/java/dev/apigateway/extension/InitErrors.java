package dev.apigateway.extension;

import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.context.MissingRuntimeApiException;
import io.quarkus.runtime.util.ExceptionUtil;

/**
 * Tells Lambda why the function can't start. Installed as Quarkus's exit handler, so that it sees every failure of the
 * application's start, whichever extension or bean it comes from.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-initerror">Initialization error</a>
 */
public final class InitErrors implements BiConsumer<Integer, Throwable> {

    private static final Logger LOG = Logger.getLogger(InitErrors.class);

    @Override
    public void accept(Integer exitCode, Throwable failure) {
        try {
            if (failure != null) {
                report(failure, System.getenv());
            }
        } finally {
            System.exit(exitCode);
        }
    }

    /** Posts what the failure began with; outside Lambda, where nobody listens, there is nothing to post it to. */
    public static void report(Throwable failure, Map<String, String> environment) {
        try (RuntimeApiClient client = new RuntimeApiClient(LambdaEnvironment.of(environment).runtimeApi())) {
            client.failInit(FunctionError.of("Runtime.InitError", ExceptionUtil.getRootCause(failure)));
        } catch (MissingRuntimeApiException | IllegalArgumentException e) {
            LOG.debug("The init error is reported to the log only, since AWS_LAMBDA_RUNTIME_API names no Runtime API.");
        } catch (RuntimeApiException | IOException e) {
            LOG.error("The init error could not be reported to Lambda.", e);
        }
    }
}
