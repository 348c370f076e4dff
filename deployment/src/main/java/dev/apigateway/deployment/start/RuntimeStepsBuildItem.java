package dev.apigateway.deployment.start;

import java.util.List;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * What Quarkus would do at the runtime start, in this order. Produced and consumed by {@link StartProcessor}.
 */
final class RuntimeStepsBuildItem extends SimpleBuildItem {

    private final List<RecordedStep> known;
    private final List<String> unknown;

    RuntimeStepsBuildItem(List<RecordedStep> known, List<String> unknown) {
        this.known = List.copyOf(known);
        this.unknown = List.copyOf(unknown);
    }

    /** The steps whose fate is known. */
    List<RecordedStep> known() {
        return known;
    }

    /** The others, each in words with the extension that it comes from. */
    List<String> unknown() {
        return unknown;
    }
}
