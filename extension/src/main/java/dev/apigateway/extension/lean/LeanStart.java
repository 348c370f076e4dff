package dev.apigateway.extension.lean;

import org.jboss.logging.Logger;

import dev.apigateway.extension.FunctionProcess;
import dev.apigateway.extension.FunctionSettings;
import dev.apigateway.extension.InitErrors;
import dev.apigateway.extension.Settings;

/**
 * The main program of a native executable that doesn't need Quarkus's own runtime start: it enters the loop on what static
 * initialization left in the image.
 */
final class LeanStart {

    private static final Logger LOG = Logger.getLogger(LeanStart.class);

    private LeanStart() {
    }

    static void main() {
        int exitCode = 1;
        try {
            exitCode = run(ImageContents.RECORDED);
        } catch (Throwable e) {
            LOG.error("Failed to start application", e);
            InitErrors.report(e, System.getenv());
        }
        ImageContents.RECORDED.close();
        System.exit(exitCode);
    }

    private static int run(RecordedStart recorded) {
        Settings settings = recorded.settings();
        LeanLogging.configure(settings);
        recorded.run();
        return FunctionProcess.run(ImageContents.functions(), () -> FunctionSettings.of(settings));
    }
}
