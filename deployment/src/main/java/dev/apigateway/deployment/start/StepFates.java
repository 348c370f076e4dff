package dev.apigateway.deployment.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

/** Says what becomes of recorded steps: what extensions say wins over what is known here, and all other steps run. */
final class StepFates {

    private final Map<String, LeanStartStepBuildItem> ofExtensions = new HashMap<>();

    StepFates(List<LeanStartStepBuildItem> ofExtensions) {
        ofExtensions.forEach(item -> this.ofExtensions.put(item.step(), item));
    }

    PlannedStep plan(StepOrigin origin, String task) {
        LeanStartStepBuildItem said = ofExtensions.get(origin.name());
        if (said != null) {
            return new PlannedStep(origin, task, said.run() ? Fate.RUNS : Fate.LEFT_OUT, !said.run(), said.remark());
        }
        Fate fate = RuntimeSteps.fate(origin.name());
        return new PlannedStep(origin, task, fate == null ? Fate.RUNS : fate, fate != null, StepCosts.of(origin.name()));
    }
}
