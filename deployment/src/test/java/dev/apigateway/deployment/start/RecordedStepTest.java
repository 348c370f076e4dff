package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedStepTest {

    @Test
    void buildStepAndTheHashOfItsSignatureAreInTheNameOfTheTask() {
        RecordedStep step = RecordedStep.of("io.quarkus.runner.recorded.ThreadPoolSetup$createExecutor2117483448");

        assertThat(step.processor()).isEqualTo("ThreadPoolSetup");
        assertThat(step.method()).isEqualTo("createExecutor");
        assertThat(step.hash()).isEqualTo("2117483448");
    }

    @Test
    void taskThatNoBuildStepRecordedIsItsOwnName() {
        RecordedStep step = RecordedStep.of("org.acme.GeneratedStart1");

        assertThat(step.processor()).isEqualTo("GeneratedStart1");
        assertThat(step.method()).isEmpty();
        assertThat(step.task()).isEqualTo("org.acme.GeneratedStart1");
    }
}
