package dev.apigateway.it.soundness.log;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.LogManager;
import org.slf4j.LoggerFactory;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.arc.log.LoggerName;
import io.quarkus.bootstrap.logging.InitialConfigurator;

/** Levels, handlers and fronts of the log. */
@Singleton
class LogState implements Subject {

    private final Logger injected;
    private final Logger named;

    LogState(Logger injected, @LoggerName("org.acme.loud") Logger named) {
        this.injected = injected;
        this.named = named;
    }

    @Override
    public void observe(Report report) {
        for (String category : new String[] { "", "org.acme", "org.acme.loud", "org.acme.loud.part", "org.acme.quiet",
                "org.acme.deep", "org.acme.apart", "io.quarkus" }) {
            report.add("log.level." + (category.isEmpty() ? "root" : category), () -> level(category));
        }
        report.add("log.own-handlers", () -> LogContext.getLogContext().getLogger("org.acme.apart").getUseParentHandlers());
        report.add("log.is-set-up", InitialConfigurator.DELAYED_HANDLER::isActivated);
        report.add("log.handlers", () -> InitialConfigurator.DELAYED_HANDLER.getHandlers().length);
        report.add("log.manager", () -> java.util.logging.LogManager.getLogManager() instanceof LogManager);
        report.add("log.jboss", () -> Logger.getLogger("org.acme.loud").isDebugEnabled() + " "
                + Logger.getLogger("org.acme.quiet").isEnabled(Logger.Level.WARN));
        report.add("log.jul", () -> java.util.logging.Logger.getLogger("org.acme.loud")
                .isLoggable(java.util.logging.Level.FINE) + " "
                + java.util.logging.Logger.getLogger("org.acme.quiet").isLoggable(java.util.logging.Level.WARNING));
        report.add("log.slf4j", () -> LoggerFactory.getLogger("org.acme.loud").isDebugEnabled() + " "
                + LoggerFactory.getLogger("org.acme.quiet").isWarnEnabled());
        report.add("log.system", () -> System.getLogger("org.acme.loud").isLoggable(System.Logger.Level.DEBUG));
        report.add("log.injected", () -> injected.getName() + " " + named.getName() + " " + named.isDebugEnabled());
        report.add("log.context", () -> MDC.get("requestId") != null);
    }

    private static String level(String category) {
        org.jboss.logmanager.Logger logger = LogContext.getLogContext().getLogger(category);
        return logger.getLevel() + " " + logger.getEffectiveLevel();
    }
}
