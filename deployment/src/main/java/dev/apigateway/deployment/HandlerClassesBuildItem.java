package dev.apigateway.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's handler classes. Produced and consumed by {@link HandlerProcessor}. */
final class HandlerClassesBuildItem extends SimpleBuildItem {

    private final HandlerClasses classes;

    HandlerClassesBuildItem(HandlerClasses classes) {
        this.classes = classes;
    }

    HandlerClasses classes() {
        return classes;
    }
}
