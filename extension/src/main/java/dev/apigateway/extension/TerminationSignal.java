package dev.apigateway.extension;

import java.io.IOException;

import org.jboss.logging.Logger;

import dev.apigateway.runtime.LambdaRuntime;
import sun.misc.Signal;

/**
 * Ends the loop when Lambda says that the execution environment goes away. The main thread then leaves the loop, Quarkus shuts
 * the application down, and the process ends with exit code 0; Lambda kills it 500 ms after the signal.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown">Shutdown
 *      phase</a>
 */
final class TerminationSignal {

    private static final Logger LOG = Logger.getLogger(TerminationSignal.class);

    private TerminationSignal() {
    }

    static void closes(LambdaRuntime runtime) {
        Signal.handle(new Signal("TERM"), signal -> {
            try {
                runtime.close();
            } catch (IOException e) {
                LOG.error("The loop could not be ended after SIGTERM, so the application is not shut down.", e);
            }
        });
    }
}
