package dev.apigateway.rest.deployment;

import java.util.function.Supplier;

import org.jboss.resteasy.reactive.server.core.ExceptionMapping;

import io.quarkus.builder.item.SimpleBuildItem;

/** How exceptions become responses. Produced by {@link ExceptionMapperProcessor}, consumed by {@link DeploymentProcessor}. */
final class ExceptionMappersBuildItem extends SimpleBuildItem {

    private final Supplier<ExceptionMapping> source;

    ExceptionMappersBuildItem(Supplier<ExceptionMapping> source) {
        this.source = source;
    }

    /** A fresh mapping on each call, since each deployment adds to its own. */
    ExceptionMapping mapping() {
        return source.get();
    }
}
