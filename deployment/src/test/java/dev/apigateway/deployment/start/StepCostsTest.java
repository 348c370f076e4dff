package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class StepCostsTest {

    private static final StepOrigin SETUP = new StepOrigin("io.quarkus.opentelemetry.deployment.OpenTelemetryProcessor",
            "setupVertx", "io.quarkus:quarkus-opentelemetry");

    @Test
    void costOfAKnownStepIsInTheLogOfTheBuild() {
        PlannedStep planned = new StepFates(List.of()).plan(SETUP, "task");

        assertThat(StartReport.of(List.of(planned), List.of())).containsExactly("At the start runs "
                + "io.quarkus.opentelemetry.deployment.OpenTelemetryProcessor#setupVertx of io.quarkus:quarkus-opentelemetry: "
                + "creates OpenTelemetry's SDK, its exporter and Vert.x with Netty, 11 million instructions.");
    }

    @Test
    void nothingIsSaidOfOthers() {
        assertThat(StepCosts.of("org.acme.deployment.AcmeProcessor#connect")).isEmpty();
    }
}
