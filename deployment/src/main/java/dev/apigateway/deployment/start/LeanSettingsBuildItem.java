package dev.apigateway.deployment.start;

import io.quarkus.builder.item.SimpleBuildItem;

/** The settings that the lean start would take over. Produced and consumed by {@link StartProcessor}. */
final class LeanSettingsBuildItem extends SimpleBuildItem {

    private final LeanSettings settings;

    LeanSettingsBuildItem(LeanSettings settings) {
        this.settings = settings;
    }

    LeanSettings settings() {
        return settings;
    }
}
