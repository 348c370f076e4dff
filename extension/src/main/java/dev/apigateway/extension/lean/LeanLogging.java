package dev.apigateway.extension.lean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;

import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

import dev.apigateway.extension.Settings;
import io.quarkus.bootstrap.logging.InitialConfigurator;

/**
 * Sets up logging to the console, the only place where the log of a function goes to: levels and the console's format, with
 * Quarkus's names. An application that is configured to log elsewhere has a full start.
 */
final class LeanLogging {

    private static final String CATEGORY = "quarkus.log.category.";
    private static final String LEVEL = ".level";

    /**
     * Loggers whose level is known to be set. They are in the image, since JBoss LogManager starts a thread with the first one
     * that is made at run time.
     */
    private static final Map<String, Logger> LOGGERS = new HashMap<>();

    private LeanLogging() {
    }

    /** Makes the loggers of some categories, and that of all, when the image is built. */
    static void prepare(String... categories) {
        LOGGERS.put("", LogContext.getLogContext().getLogger(""));
        for (String category : categories) {
            LOGGERS.put(category, LogContext.getLogContext().getLogger(category));
        }
    }

    static void configure(Settings settings) {
        LogContext context = LogContext.getLogContext();
        settings.find("quarkus.log.level").ifPresent(level -> logger(context, "").setLevel(level(context, level)));
        for (String name : settings.names(CATEGORY)) {
            if (name.endsWith(LEVEL) && name.length() > CATEGORY.length() + LEVEL.length()) {
                configureCategory(context, settings, name);
            }
        }
        boolean enabled = settings.find("quarkus.log.console.enable").or(() -> settings.find("quarkus.log.console.enabled"))
                .map(Boolean::valueOf).orElse(true);
        InitialConfigurator.DELAYED_HANDLER.setAutoFlush(false);
        InitialConfigurator.DELAYED_HANDLER
                .setHandlers(enabled ? new Handler[] { console(context, settings) } : new Handler[0]);
    }

    private static void configureCategory(LogContext context, Settings settings, String property) {
        String category = property.substring(CATEGORY.length(), property.length() - LEVEL.length());
        if (category.startsWith("\"") && category.endsWith("\"") && category.length() > 1) {
            category = category.substring(1, category.length() - 1);
        }
        String level = settings.find(property).orElse("inherit");
        if (!level.equalsIgnoreCase("inherit")) {
            logger(context, category).setLevel(level(context, level));
        }
    }

    private static Logger logger(LogContext context, String category) {
        Logger logger = LOGGERS.get(category);
        return logger == null ? context.getLogger(category) : logger;
    }

    private static Handler console(LogContext context, Settings settings) {
        String format = settings.find("quarkus.log.console.format").orElseThrow();
        LogRecordOrigin.spareLookups(format);
        Handler console = new FirstUseConsoleHandler(format,
                settings.find("quarkus.log.console.stderr").map(Boolean::valueOf).orElse(false));
        settings.find("quarkus.log.console.level").ifPresent(level -> console.setLevel(level(context, level)));
        return console;
    }

    private static Level level(LogContext context, String name) {
        return context.getLevelForName(name.toUpperCase(Locale.ROOT));
    }
}
