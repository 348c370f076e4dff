package dev.apigateway.deployment.start;

import java.util.List;
import java.util.SortedMap;

import io.quarkus.builder.item.SimpleBuildItem;

/** What extensions want a process to have before its steps run. Produced and consumed by {@link LeanStartProcessor}. */
final class ProcessPropertiesBuildItem extends SimpleBuildItem {

    private final SortedMap<String, String> values;
    private final SortedMap<String, String> generated;
    private final List<String> libraryPaths;
    private final List<String> infoProviders;

    ProcessPropertiesBuildItem(SortedMap<String, String> values, SortedMap<String, String> generated,
            List<String> libraryPaths, List<String> infoProviders) {
        this.values = values;
        this.generated = generated;
        this.libraryPaths = List.copyOf(libraryPaths);
        this.infoProviders = List.copyOf(infoProviders);
    }

    /** Names and values of system properties. */
    SortedMap<String, String> values() {
        return values;
    }

    /** Names of system properties, and the classes that compute their values. */
    SortedMap<String, String> generated() {
        return generated;
    }

    /** What is to be added to {@code java.library.path}. */
    List<String> libraryPaths() {
        return libraryPaths;
    }

    /** Classes that tell what only a process knows. */
    List<String> infoProviders() {
        return infoProviders;
    }
}
