package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;

import dev.apigateway.extension.lean.LeanImage;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.NativeMonitoringBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageSystemPropertyBuildItem;
import io.quarkus.deployment.pkg.NativeConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
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

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    void registerNoSourceDiscovery(StartBuildItem start, ProcessSourcesBuildItem sources, CurateOutcomeBuildItem application,
            BuildProducer<NativeImageSystemPropertyBuildItem> properties) {
        ApplicationModel model = application.getApplicationModel();
        if (start.isLean() && !sources.hasLocations() && !SourceDiscoveryUse.isIn(model.getRuntimeDependencies(),
                model.getAppArtifact().getResolvedPaths())) {
            properties.produce(new NativeImageSystemPropertyBuildItem(LeanImage.NO_SOURCE_DISCOVERY, "true"));
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
