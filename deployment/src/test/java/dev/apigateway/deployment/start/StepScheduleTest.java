package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

class StepScheduleTest {

    private static final PlannedStep LOG = known("log", Fate.WITH_LOG);
    private static final PlannedStep FORMAT = known("format", Fate.WITH_FIRST_LINE);
    private static final PlannedStep EXECUTOR = known("executor", Fate.WITH_EXECUTOR);
    private static final PlannedStep LISTENERS = known("listeners", Fate.WITH_EXTENSIONS);
    private static final PlannedStep BEANS = known("beans", Fate.RUNS);
    private static final PlannedStep WARNINGS = known("warnings", Fate.LEFT_OUT);
    private static final PlannedStep EXTENSION = new PlannedStep(
            new StepOrigin("org.acme.AcmeProcessor", "connect", "org.acme:acme"),
            "connect", Fate.RUNS, false, "");

    @Test
    void functionWithoutExtensionsRunsWhatEveryFunctionNeeds() {
        StepSchedule schedule = schedule(false, false, LOG, FORMAT, EXECUTOR, LISTENERS, BEANS, WARNINGS);

        assertThat(schedule.running()).containsExactly("beans");
        assertThat(schedule.formatting()).containsExactly("format");
        assertThat(schedule.executing()).containsExactly("executor");
    }

    @Test
    void stepOfAnExtensionRunsInItsPlaceWithAllThatItCouldNeed() {
        StepSchedule schedule = schedule(false, false, EXECUTOR, LISTENERS, EXTENSION, BEANS);

        assertThat(schedule.running()).containsExactly("executor", "listeners", "connect", "beans");
        assertThat(schedule.executing()).isEmpty();
    }

    @Test
    void logThatQuarkusSetsUpHasItsFormatterAtTheStart() {
        StepSchedule schedule = schedule(true, false, FORMAT, LOG, BEANS);

        assertThat(schedule.running()).containsExactly("format", "log", "beans");
        assertThat(schedule.formatting()).isEmpty();
    }

    @Test
    void executorIsCreatedAtTheStartWhereTheApplicationUsesIt() {
        assertThat(schedule(false, true, EXECUTOR, BEANS).running()).containsExactly("executor", "beans");
    }

    private static StepSchedule schedule(boolean logRecorded, boolean executorUsed, PlannedStep... steps) {
        List<PlannedStep> planned = Arrays.asList(steps);
        return StepSchedule.of(new RuntimeStepsBuildItem(planned), logRecorded, executorUsed);
    }

    private static PlannedStep known(String task, Fate fate) {
        return new PlannedStep(new StepOrigin("io.quarkus.Core", task, "io.quarkus:quarkus-core"), task, fate, true, "");
    }
}
