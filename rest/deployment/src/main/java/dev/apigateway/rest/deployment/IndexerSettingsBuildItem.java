package dev.apigateway.rest.deployment;

import java.util.function.Consumer;

import io.quarkus.builder.item.SimpleBuildItem;

/** How resource classes are read. Produced by {@link IndexerSettingsProcessor}, consumed by {@link EndpointProcessor}. */
final class IndexerSettingsBuildItem extends SimpleBuildItem {

    private final Consumer<ResourceIndexer.Builder> settings;

    IndexerSettingsBuildItem(Consumer<ResourceIndexer.Builder> settings) {
        this.settings = settings;
    }

    void applyTo(ResourceIndexer.Builder indexer) {
        settings.accept(indexer);
    }
}
