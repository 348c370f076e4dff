package dev.apigateway.extension.lean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;

import org.jboss.logging.Logger;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;

import dev.apigateway.extension.config.ProcessConfiguration;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.logging.InheritableLevel;
import io.quarkus.runtime.logging.LogBuildTimeConfig;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.quarkus.runtime.logging.LoggingSetupRecorder;
import io.smallrye.config.SmallRyeConfig;

/**
 * The log of a function that writes to the console alone: levels, format and stream as Quarkus's configuration has them, set up
 * when the executable is made, and again where a process says otherwise. Quarkus's own step sets up every other log.
 */
final class LeanLogging {

    private static final Logger LOG = Logger.getLogger(LoggingSetupRecorder.class);

    private final StepContext steps;
    /** Whether extensions make formatters. */
    private final boolean formatted;
    private final Map<String, InheritableLevel> minLevels = new HashMap<>();
    /**
     * Those whose settings are of the configuration. They are held, so that they are in the image: JBoss LogManager starts a
     * thread with the first one that is made at run time.
     */
    private final Map<String, org.jboss.logmanager.Logger> loggers = new HashMap<>();
    private Handler[] handlers = {};
    private String format = "";

    LeanLogging(RecordedStart recorded, StepContext steps) {
        this.steps = steps;
        this.formatted = recorded.consoleFormatters().length > 0;
        String[] levels = recorded.minLevels();
        for (int i = 0; i < levels.length; i += 2) {
            minLevels.put(levels[i], InheritableLevel.of(levels[i + 1]));
        }
    }

    /** Sets up what the executable is made with. */
    void prepare(SmallRyeConfig config) {
        try {
            config.getConfigMapping(LogRuntimeConfig.class);
        } catch (NoSuchElementException expressions) {
            // Its values are those of variables, so only a process can say how it logs.
            return;
        }
        configure(config);
    }

    /** Lets the log go on with what the process has. */
    void start(ProcessConfiguration process) {
        if (process.isChanged(LogRuntimeConfig.class)) {
            configureAnew(process.config());
        }
        if (!formatted) {
            LogRecordOrigin.spareLookups(format);
        }
        InitialConfigurator.DELAYED_HANDLER.setAutoFlush(false);
        InitialConfigurator.DELAYED_HANDLER.setHandlers(handlers);
    }

    private void configureAnew(SmallRyeConfig config) {
        String built = format;
        configure(config);
        if (!formatted && !format.equals(built)) {
            // Made to be thrown away: a malformed format ends the start, and not only the first line.
            new PatternFormatter(format);
        }
        List<String> unmet = UnmetLogSettings.find(config.getConfigMapping(LogRuntimeConfig.class));
        if (!unmet.isEmpty()) {
            LOG.warnf("This process has %s, but the executable was built without what sets up such a log, so that it stays as "
                    + "it is. Set this when the application is built, or quarkus.apigateway.start to 'full'.",
                    String.join(", ", unmet));
        }
    }

    private void configure(SmallRyeConfig config) {
        LogBuildTimeConfig built = config.getConfigMapping(LogBuildTimeConfig.class);
        LogRuntimeConfig log = config.getConfigMapping(LogRuntimeConfig.class);
        LogContext context = LogContext.getLogContext();
        loggers.values().forEach(LeanLogging::reset);
        logger(context, "").setLevel(rootLevel(log.level(), built.minLevel()));
        log.categories().keySet().forEach(category -> configureCategory(context, category, log, built));
        LogRuntimeConfig.ConsoleConfig console = log.console();
        handlers = console.enable().orElse(console.enabled())
                ? new Handler[] { console(console) }
                : new Handler[0];
    }

    private static Level rootLevel(Level level, Level least) {
        if (level.intValue() >= least.intValue()) {
            return level;
        }
        LOG.warnf("Root log level %1$s set below minimum logging level %2$s, promoting it to %2$s. "
                + "Set the build time configuration property 'quarkus.log.min-level' to '%1$s' to avoid this warning", level,
                least);
        return least;
    }

    private void configureCategory(LogContext context, String category, LogRuntimeConfig log, LogBuildTimeConfig built) {
        InheritableLevel own = log.categories().get(category).level();
        Level level = LoggingSetupRecorder.getLogLevel(category, log.categories(), LogRuntimeConfig.CategoryConfig::level,
                Map.of(), built.minLevel());
        Level least = LoggingSetupRecorder.getLogLevel(category, built.categories(),
                LogBuildTimeConfig.CategoryBuildTimeConfig::minLevel, minLevels, built.minLevel());
        if (level.intValue() < least.intValue()) {
            LOG.warnf("Log level %1$s for category '%2$s' set below minimum logging level %3$s, promoting it to %3$s. "
                    + "Set the build time configuration property 'quarkus.log.category.\"%2$s\".min-level' to '%1$s' to "
                    + "avoid this warning", level, category, least);
            own = InheritableLevel.of(least.toString());
        }
        org.jboss.logmanager.Logger logger = logger(context, category);
        if (!own.isInherited()) {
            logger.setLevel(own.getLevel());
        }
        logger.setUseParentHandlers(log.categories().get(category).useParentHandlers());
    }

    private org.jboss.logmanager.Logger logger(LogContext context, String category) {
        return loggers.computeIfAbsent(category, context::getLogger);
    }

    /** What the executable was made with may be of a profile that the process has not. */
    private static void reset(org.jboss.logmanager.Logger logger) {
        if (!logger.getName().isEmpty()) {
            logger.setLevel(null);
            logger.setUseParentHandlers(true);
        }
    }

    private Handler console(LogRuntimeConfig.ConsoleConfig config) {
        format = config.format();
        Handler handler = new FirstUseConsoleHandler(() -> formatter(config.format()), config.stderr());
        handler.setLevel(config.level());
        return handler;
    }

    /** Of several formatters that extensions made, the last is taken, as Quarkus does. */
    private Formatter formatter(String ownFormat) {
        Formatter chosen = null;
        for (Formatter formatter : steps.makeFormatters()) {
            chosen = formatter;
        }
        return chosen == null ? new PatternFormatter(ownFormat) : chosen;
    }
}
