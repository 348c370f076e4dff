package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.EmulatorSettings;
import io.quarkus.builder.item.SimpleBuildItem;

/** What the local gateway is to be. Produced and consumed by {@link GatewayProcessor}. */
final class GatewaySettingsBuildItem extends SimpleBuildItem {

    private final EmulatorSettings settings;

    GatewaySettingsBuildItem(EmulatorSettings settings) {
        this.settings = settings;
    }

    EmulatorSettings settings() {
        return settings;
    }
}
