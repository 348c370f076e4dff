package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.NativeMonitoringBuildItem;
import io.quarkus.deployment.pkg.NativeConfig;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/** Tells the image builder how a lean executable is made. */
class LeanImageProcessor {

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    void generateImageArguments(StartBuildItem start, NativeConfig config,
            BuildProducer<GeneratedResourceBuildItem> resources) {
        if (start.isLean()) {
            List<String> ofTheApplication = new ArrayList<>(config.additionalBuildArgs().orElse(List.of()));
            ofTheApplication.addAll(config.additionalBuildArgsAppend().orElse(List.of()));
            resources.produce(new GeneratedResourceBuildItem(ImageArguments.RESOURCE,
                    ImageArguments.content(ofTheApplication)));
        }
    }

    /**
     * Signals that dump heap or threads can't be sent to a function, and cost a thread and half a megabyte of the executable.
     */
    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    void registerNoMonitoring(StartBuildItem start, NativeConfig config, BuildProducer<NativeMonitoringBuildItem> monitoring) {
        if (start.isLean() && config.monitoring().isEmpty()) {
            monitoring.produce(new NativeMonitoringBuildItem(NativeConfig.MonitoringOption.NONE));
        }
    }
}
