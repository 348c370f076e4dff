package dev.apigateway.rest.deployment;

import java.util.function.Predicate;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * Which classes are the application's own, and not of a library: what is generated beside them has the same class loader.
 * Produced and consumed by {@link EndpointProcessor}.
 */
final class ApplicationClassesBuildItem extends SimpleBuildItem {

    private final Predicate<String> predicate;

    ApplicationClassesBuildItem(Predicate<String> predicate) {
        this.predicate = predicate;
    }

    Predicate<String> predicate() {
        return predicate;
    }
}
