package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.MainBytecodeRecorderBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/** Collects the steps that extensions recorded for the runtime start, and says what becomes of each. */
class StepProcessor {

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    RuntimeStepsBuildItem collectSteps(List<MainBytecodeRecorderBuildItem> recorders, CurateOutcomeBuildItem application,
            List<LeanStartStepBuildItem> ofExtensions) {
        List<RecordedStep> recorded = new ArrayList<>();
        for (MainBytecodeRecorderBuildItem recorder : recorders) {
            if (recorder.getBytecodeRecorder() == null) {
                recorded.add(RecordedStep.of(recorder.getGeneratedStartupContextClassName()));
            } else if (!recorder.getBytecodeRecorder().isEmpty()) {
                recorded.add(RecordedStep.of(recorder.getBytecodeRecorder().getClassName()));
            }
        }
        StepOrigins origins = new StepOrigins(application.getApplicationModel().getDependencies(),
                recorded.stream().map(RecordedStep::processor).collect(Collectors.toSet()),
                Thread.currentThread().getContextClassLoader());
        StepFates fates = new StepFates(ofExtensions);
        return new RuntimeStepsBuildItem(
                recorded.stream().map(step -> fates.plan(origins.of(step), step.task())).toList());
    }

    /** A function that uses the executor has little for it to do; threads are made when there is something. */
    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    RunTimeConfigurationDefaultBuildItem registerNoPrefilledExecutor() {
        return new RunTimeConfigurationDefaultBuildItem("quarkus.thread-pool.prefill", "false");
    }
}
