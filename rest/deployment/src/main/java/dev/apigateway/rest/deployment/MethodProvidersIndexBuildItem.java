package dev.apigateway.rest.deployment;

import org.jboss.jandex.IndexView;

import io.quarkus.builder.item.SimpleBuildItem;

/** The classes whose methods may be filters and exception mappers. Produced and consumed by {@link MethodProviderProcessor}. */
final class MethodProvidersIndexBuildItem extends SimpleBuildItem {

    private final IndexView index;

    MethodProvidersIndexBuildItem(IndexView index) {
        this.index = index;
    }

    IndexView index() {
        return index;
    }
}
