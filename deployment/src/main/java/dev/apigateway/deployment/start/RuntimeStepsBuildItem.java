package dev.apigateway.deployment.start;

import java.util.List;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * What Quarkus would do at the runtime start, in this order. Produced by {@link StepProcessor}, consumed by the other steps.
 */
final class RuntimeStepsBuildItem extends SimpleBuildItem {

    private final List<PlannedStep> steps;

    RuntimeStepsBuildItem(List<PlannedStep> steps) {
        this.steps = List.copyOf(steps);
    }

    List<PlannedStep> steps() {
        return steps;
    }

    /** Whether an extension starts something that the lean start knows nothing of. */
    boolean hasExtensions() {
        return steps.stream().anyMatch(PlannedStep::isOfExtension);
    }

    /** Whether some step has a fate. */
    boolean has(RuntimeSteps.Fate fate) {
        return steps.stream().anyMatch(step -> step.fate() == fate);
    }
}
