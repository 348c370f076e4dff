package dev.apigateway.rest.deployment;

import org.jboss.resteasy.reactive.server.core.ServerSerialisers;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The recorded readers and writers of bodies. Produced by {@link SerialiserProcessor}, consumed by {@link DeploymentProcessor}.
 */
final class SerialisersBuildItem extends SimpleBuildItem {

    private final ServerSerialisers serialisers;

    SerialisersBuildItem(ServerSerialisers serialisers) {
        this.serialisers = serialisers;
    }

    ServerSerialisers serialisers() {
        return serialisers;
    }
}
