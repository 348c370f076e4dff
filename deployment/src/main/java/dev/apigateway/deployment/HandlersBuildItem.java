package dev.apigateway.deployment;

import java.util.SortedMap;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's handlers. Produced by {@link HandlerProcessor} and consumed by its recording step. */
final class HandlersBuildItem extends SimpleBuildItem {

    private final SortedMap<String, String> beansByName;

    HandlersBuildItem(SortedMap<String, String> beansByName) {
        this.beansByName = beansByName;
    }

    /** Identifiers of ArC beans by the handler's name. */
    SortedMap<String, String> beansByName() {
        return beansByName;
    }
}
