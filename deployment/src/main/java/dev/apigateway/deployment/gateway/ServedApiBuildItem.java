package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.api.ApiDescription;
import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The API that the local gateway serves: the one that the configuration describes, with the routes that the code tells where it
 * describes none. Produced and consumed by {@link GatewayProcessor}.
 */
final class ServedApiBuildItem extends SimpleBuildItem {

    private final ApiDescription api;

    ServedApiBuildItem(ApiDescription api) {
        this.api = api;
    }

    ApiDescription api() {
        return api;
    }
}
