package dev.apigateway.deployment.start;

import io.quarkus.deployment.annotations.BuildStep;

/** The build steps of another extension, as the documentation shows them. */
class AcmeProcessor {

    // tag::step[]
    @BuildStep
    LeanStartStepBuildItem leaveOutTheConsole() {
        return LeanStartStepBuildItem.leftOut(AcmeProcessor.class, "openConsole", "A function has no console.");
    }
    // end::step[]
}
