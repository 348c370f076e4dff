package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

class StartReportTest {

    private static final StepOrigin CONNECT = new StepOrigin("org.acme.deployment.AcmeProcessor", "connect", "org.acme:acme");

    @Test
    void everyStepOfAnExtensionIsNamedWithWhatItCosts() {
        assertThat(StartReport.of(List.of(new PlannedStep(CONNECT, "task", Fate.RUNS, false, "opens a connection")), List.of()))
                .containsExactly("At the start runs org.acme.deployment.AcmeProcessor#connect of org.acme:acme: opens a "
                        + "connection.");
    }

    @Test
    void stepsOfTheCoreAreNotNamed() {
        assertThat(StartReport.of(List.of(new PlannedStep(CONNECT, "task", Fate.RUNS, true, "")), List.of())).isEmpty();
    }

    @Test
    void stepThatAnExtensionLeavesOutIsNamedWithItsReason() {
        assertThat(StartReport.of(
                List.of(new PlannedStep(CONNECT, "task", Fate.LEFT_OUT, true, "A function has no console.")), List.of()))
                .containsExactly("Left out at the start is org.acme.deployment.AcmeProcessor#connect: A function has no "
                        + "console.");
    }

    @Test
    void sourcesThatOnlyAProcessCanReadAreNamedInTheirOrder() {
        assertThat(StartReport.of(List.of(), List.of("org.acme.Vault", "org.acme.Parameters")))
                .containsExactly("At the start the configuration is made, since only a process can read "
                        + "org.acme.Parameters, org.acme.Vault.");
    }
}
