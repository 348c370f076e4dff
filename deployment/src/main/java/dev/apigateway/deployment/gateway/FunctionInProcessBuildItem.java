package dev.apigateway.deployment.gateway;

import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * Whether the function behind the local gateway runs in this process. Produced and consumed by {@link GatewayProcessor}. The
 * build of a
 * {@code @QuarkusIntegrationTest} leaves out the step that wires the function into this process, so the gateway, which starts
 * after the build, finds out by whether that step ran.
 */
final class FunctionInProcessBuildItem extends SimpleBuildItem {

    private final AtomicBoolean inProcess = new AtomicBoolean();

    void wiredIntoThisProcess() {
        inProcess.set(true);
    }

    boolean isInProcess() {
        return inProcess.get();
    }
}
