package dev.apigateway.rest.deployment;

import org.jboss.resteasy.reactive.common.processor.scanning.ApplicationScanningResult;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * What the application's subclass of {@code jakarta.ws.rs.core.Application} says, if there is one. Produced by
 * {@link ApplicationProcessor}, consumed by whatever looks for resources and providers.
 */
final class ApplicationBuildItem extends SimpleBuildItem {

    private final ApplicationScanningResult result;

    ApplicationBuildItem(ApplicationScanningResult result) {
        this.result = result;
    }

    ApplicationScanningResult result() {
        return result;
    }
}
