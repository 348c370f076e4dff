package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedStepTest {

    @Test
    void nameOfTheBuildStepIsInThatOfTheTask() {
        RecordedStep step = RecordedStep.of("io.quarkus.runner.recorded.ThreadPoolSetup$createExecutor2117483448");

        assertThat(step.name()).isEqualTo("ThreadPoolSetup.createExecutor");
        assertThat(step.processor()).isEqualTo("ThreadPoolSetup");
        assertThat(step.fate()).isEqualTo(RuntimeSteps.Fate.REPLACED);
    }

    @Test
    void stepOfAnyOtherExtensionHasNoFate() {
        assertThat(RecordedStep.of("io.quarkus.runner.recorded.SchedulerProcessor$build1").fate()).isNull();
    }
}
