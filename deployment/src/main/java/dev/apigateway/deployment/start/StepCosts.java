package dev.apigateway.deployment.start;

import java.util.Map;

/** What steps of well-known extensions do that takes time in a cold start, in words for the log of the build. */
final class StepCosts {

    private static final Map<String, String> COSTS = Map.of();

    private StepCosts() {
    }

    /** Empty where nothing is known. */
    static String of(String step) {
        return COSTS.getOrDefault(step, "");
    }
}
