package dev.apigateway.rest.deployment;

import java.util.function.Supplier;

import org.jboss.resteasy.reactive.server.model.ContextResolvers;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's context resolvers. Produced by {@link ProviderProcessor}, consumed by {@link DeploymentProcessor}. */
final class ContextResolversBuildItem extends SimpleBuildItem {

    private final Supplier<ContextResolvers> source;

    ContextResolversBuildItem(Supplier<ContextResolvers> source) {
        this.source = source;
    }

    /** A fresh set of them on each call. */
    ContextResolvers resolvers() {
        return source.get();
    }
}
