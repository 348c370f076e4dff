package dev.apigateway.deployment.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.logging.Logger;

import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ConfigurationBuildItem;
import io.quarkus.deployment.builditem.LogCategoryMinLevelDefaultsBuildItem;
import io.quarkus.deployment.builditem.LogConsoleFormatBuildItem;
import io.quarkus.deployment.builditem.LogHandlerBuildItem;
import io.quarkus.deployment.builditem.NamedLogHandlersBuildItem;
import io.quarkus.deployment.builditem.ShutdownListenerBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;
import io.quarkus.deployment.recording.BytecodeRecorderImpl.ReturnedProxy;

/** Decides whether the lean start sets up the log, or Quarkus's own step. */
class LogProcessor {

    private static final Logger LOG = Logger.getLogger(LogProcessor.class);

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    LogSetupBuildItem collectLogSetup(StartBuildItem start, ConfigurationBuildItem configuration,
            LogCategoryMinLevelDefaultsBuildItem minLevels, List<LogHandlerBuildItem> handlers,
            List<NamedLogHandlersBuildItem> namedHandlers, List<LogConsoleFormatBuildItem> formats,
            List<ShutdownListenerBuildItem> listeners) {
        Map<String, String> configured = new HashMap<>();
        configuration.getReadResult().getRunTimeValues()
                .forEach((name, value) -> configured.put(name, value.getRawValue()));
        configuration.getReadResult().getBuildTimeRunTimeValues()
                .forEach((name, value) -> configured.put(name, value.getRawValue()));
        String destination = LogDestinations.find(configured);
        boolean extensions = !handlers.isEmpty() || !namedHandlers.isEmpty();
        if (start.isLean() && (destination != null || extensions)) {
            LOG.info("At the start Quarkus sets up the log, since "
                    + (extensions ? "extensions have handlers of their own." : destination + " is set."));
        }
        SortedMap<String, String> levels = new TreeMap<>();
        minLevels.content.forEach((category, level) -> {
            if (!level.isInherited()) {
                levels.put(category, level.getLevel().getName());
            }
        });
        return new LogSetupBuildItem(destination != null || extensions, levels,
                formats.stream().map(format -> key(format.getFormatterValue())).toList(),
                listeners.stream().map(listener -> key(listener.getShutdownListener())).toList());
    }

    private static String key(Object recorded) {
        return ((ReturnedProxy) recorded).__returned$proxy$key();
    }
}
