package dev.apigateway.deployment.start;

import java.util.List;
import java.util.SortedMap;

import io.quarkus.builder.item.SimpleBuildItem;

/** How the log is set up. Produced by {@link LogProcessor}, consumed by {@link LeanStartProcessor}. */
final class LogSetupBuildItem extends SimpleBuildItem {

    private final boolean recorded;
    private final SortedMap<String, String> minLevels;
    private final List<String> consoleFormatters;
    private final List<String> shutdownListeners;

    LogSetupBuildItem(boolean recorded, SortedMap<String, String> minLevels, List<String> consoleFormatters,
            List<String> shutdownListeners) {
        this.recorded = recorded;
        this.minLevels = minLevels;
        this.consoleFormatters = List.copyOf(consoleFormatters);
        this.shutdownListeners = List.copyOf(shutdownListeners);
    }

    /** Whether Quarkus's own step sets it up. */
    boolean isRecorded() {
        return recorded;
    }

    /** Least levels of categories. */
    SortedMap<String, String> minLevels() {
        return minLevels;
    }

    /** Keys of formatters of the console in the context of the steps. */
    List<String> consoleFormatters() {
        return consoleFormatters;
    }

    /** Keys of the listeners to a shutdown, that of the log among them. */
    List<String> shutdownListeners() {
        return shutdownListeners;
    }
}
