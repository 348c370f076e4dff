package dev.apigateway.rest.deployment;

import java.util.List;

import io.quarkus.builder.item.SimpleBuildItem;

/** The requests that resources answer. Produced and consumed by {@link RouteProcessor}. */
final class ResourceRoutesBuildItem extends SimpleBuildItem {

    private final List<ResourceRoute> routes;

    ResourceRoutesBuildItem(List<ResourceRoute> routes) {
        this.routes = routes;
    }

    List<ResourceRoute> routes() {
        return routes;
    }
}
