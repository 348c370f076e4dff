package dev.apigateway.deployment.start;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

/**
 * A recorded step, and what becomes of it.
 *
 * @param task the generated class that runs it
 * @param known whether the lean start knows the step, and not just runs it
 * @param remark what it costs or why it is left out; empty when nobody said
 */
record PlannedStep(StepOrigin origin, String task, Fate fate, boolean known, String remark) {

    /** Whether it starts something of an extension that could need what the core's steps make. */
    boolean isOfExtension() {
        return !known && fate == Fate.RUNS;
    }
}
