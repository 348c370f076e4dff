package dev.apigateway.extension.lean;

import java.util.logging.Handler;

import org.jboss.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;

import dev.apigateway.extension.FunctionProcess;
import dev.apigateway.extension.InitErrors;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.quarkus.runtime.util.StringUtil;
import io.smallrye.config.ConfigValidationException;

/**
 * The main program of a native executable that enters the loop on what static initialization left in the image, in the place of
 * Quarkus's own runtime start.
 */
final class LeanStart {

    private static final Logger LOG = Logger.getLogger(Application.class);

    private LeanStart() {
    }

    static void main(String... arguments) {
        LeanApplication application = ImageContents.APPLICATION;
        Runtime.getRuntime().addShutdownHook(new Thread(application::endWithProcess, "Shutdown thread"));
        int exitCode;
        try {
            application.start(arguments);
            exitCode = exitCode(FunctionProcess.run(ImageContents.functions()));
        } catch (Throwable e) {
            exitCode = end(e);
        }
        application.shutDown();
        System.exit(exitCode);
    }

    /** The one that the application asked for, with {@code Quarkus.asyncExit}, or else that of the loop. */
    static int exitCode(int ofLoop) {
        int asked = ApplicationLifecycleManager.getExitCode();
        return asked == 0 ? ofLoop : asked;
    }

    private static int end(Throwable e) {
        Throwable cause = ExceptionUtil.getRootCause(e);
        if (cause instanceof PreventFurtherStepsException wanted) {
            if (!StringUtil.isNullOrEmpty(wanted.getMessage())) {
                System.err.println(wanted.getMessage());
            }
            return wanted.getExitCode();
        }
        if (cause instanceof ConfigurationException || cause instanceof ConfigValidationException) {
            System.err.println(cause.getMessage());
        } else {
            showLog();
            LOG.error("Failed to start application", e);
        }
        InitErrors.report(e, System.getenv());
        return 1;
    }

    /** What was logged before the log was set up would be lost with the process. */
    private static void showLog() {
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
            InitialConfigurator.DELAYED_HANDLER.setAutoFlush(false);
            InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[] {
                    new ConsoleHandler(new PatternFormatter("%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] (%t) %s%e%n")) });
        }
    }
}
