package dev.apigateway.deployment.start;

import io.quarkus.builder.item.SimpleBuildItem;

/** Whether the application reads configuration at run time. Produced and consumed by {@link StartProcessor}. */
final class ConfigurationUseBuildItem extends SimpleBuildItem {

    private final boolean read;

    ConfigurationUseBuildItem(boolean read) {
        this.read = read;
    }

    boolean isRead() {
        return read;
    }
}
