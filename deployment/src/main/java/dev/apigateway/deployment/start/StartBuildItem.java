package dev.apigateway.deployment.start;

import io.quarkus.builder.item.SimpleBuildItem;

/** Which start the native executable gets. Produced and consumed by {@link StartProcessor}. */
final class StartBuildItem extends SimpleBuildItem {

    private final boolean lean;

    StartBuildItem(boolean lean) {
        this.lean = lean;
    }

    boolean isLean() {
        return lean;
    }
}
