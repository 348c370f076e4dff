package dev.apigateway.deployment;

import java.util.SortedMap;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's handlers. Produced by {@link HandlerProcessor} and consumed by its recording step. */
final class HandlersBuildItem extends SimpleBuildItem {

    private final SortedMap<String, String> beansByName;
    private final boolean requestScope;

    HandlersBuildItem(SortedMap<String, String> beansByName, boolean requestScope) {
        this.beansByName = beansByName;
        this.requestScope = requestScope;
    }

    /** Identifiers of ArC beans by the handler's name. */
    SortedMap<String, String> beansByName() {
        return beansByName;
    }

    /** Whether some bean lives as long as one invocation. */
    boolean requestScope() {
        return requestScope;
    }
}
