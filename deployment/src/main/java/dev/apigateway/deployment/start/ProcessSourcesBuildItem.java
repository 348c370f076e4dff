package dev.apigateway.deployment.start;

import java.util.Set;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The sources of configuration that only a process can read. Produced by {@link StartProcessor}, consumed
 * by the other steps.
 */
final class ProcessSourcesBuildItem extends SimpleBuildItem {

    private final Set<String> sources;

    ProcessSourcesBuildItem(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    /** Whether further files of configuration are named. */
    boolean hasLocations() {
        return sources.stream().anyMatch(ProcessSources::isLocation);
    }

    /** Class names, or names of settings. */
    Set<String> sources() {
        return sources;
    }
}
