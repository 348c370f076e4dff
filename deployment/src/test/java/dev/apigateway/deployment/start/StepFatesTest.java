package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

class StepFatesTest {

    @Test
    void stepThatNobodySaysAnythingOfRuns() {
        PlannedStep step = new StepFates(List.of()).plan(origin("org.acme.deployment.OtherProcessor", "connect"), "task");

        assertThat(step.fate()).isEqualTo(Fate.RUNS);
        assertThat(step.isOfExtension()).isTrue();
    }

    @Test
    void stepThatAnExtensionLeavesOutKeepsTheReason() {
        PlannedStep step = new StepFates(List.of(new AcmeProcessor().leaveOutTheConsole()))
                .plan(origin(AcmeProcessor.class.getName(), "openConsole"), "task");

        assertThat(step.fate()).isEqualTo(Fate.LEFT_OUT);
        assertThat(step.isOfExtension()).isFalse();
        assertThat(step.remark()).isEqualTo("A function has no console.");
    }

    @Test
    void whatAnExtensionSaysWinsOverWhatIsKnown() {
        PlannedStep step = new StepFates(List.of(LeanStartStepBuildItem.runs(AcmeProcessor.class, "connect", "opens a pool")))
                .plan(origin(AcmeProcessor.class.getName(), "connect"), "task");

        assertThat(step.fate()).isEqualTo(Fate.RUNS);
        assertThat(step.remark()).isEqualTo("opens a pool");
    }

    @Test
    void classOfTheSameSimpleNameInAnotherPackageIsAnotherStep() {
        PlannedStep step = new StepFates(List.of()).plan(origin("org.acme.ThreadPoolSetup", "createExecutor"), "task");

        assertThat(step.isOfExtension()).isTrue();
    }

    private static StepOrigin origin(String processor, String method) {
        return new StepOrigin(processor, method, "org.acme:acme");
    }
}
