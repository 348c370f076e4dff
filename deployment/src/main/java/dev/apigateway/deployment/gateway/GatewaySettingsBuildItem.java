package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.settings.EmulatorSettings;
import io.quarkus.builder.item.SimpleBuildItem;

/** What the local gateway is to be. Produced and consumed by {@link GatewayProcessor}. */
final class GatewaySettingsBuildItem extends SimpleBuildItem {

    private final EmulatorSettings settings;
    private final boolean ownAccount;

    GatewaySettingsBuildItem(EmulatorSettings settings, boolean ownAccount) {
        this.settings = settings;
        this.ownAccount = ownAccount;
    }

    EmulatorSettings settings() {
        return settings;
    }

    /** Whether the function calls AWS as the developer. */
    boolean ownAccount() {
        return ownAccount;
    }
}
