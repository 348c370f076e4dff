package dev.apigateway.rest.deployment;

import java.util.function.Supplier;

import org.jboss.resteasy.reactive.server.model.ParamConverterProviders;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * What the application converts parameters with. Produced by {@link ProviderProcessor}, consumed by {@link EndpointProcessor}
 * and {@link DeploymentProcessor}.
 */
final class ParamConvertersBuildItem extends SimpleBuildItem {

    private final Supplier<ParamConverterProviders> source;

    ParamConvertersBuildItem(Supplier<ParamConverterProviders> source) {
        this.source = source;
    }

    /** A fresh set of them on each call. */
    ParamConverterProviders providers() {
        return source.get();
    }
}
