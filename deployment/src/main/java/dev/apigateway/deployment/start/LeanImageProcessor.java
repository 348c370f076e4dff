package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;

import dev.apigateway.deployment.aws.AwsSdk;
import dev.apigateway.extension.lean.LeanImage;
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
        if (start.isLean() && !sources.hasLocations()
                && !ClassFileUse.SOURCE_DISCOVERY.isIn(application.getApplicationModel())) {
            properties.produce(new NativeImageSystemPropertyBuildItem(LeanImage.NO_SOURCE_DISCOVERY, "true"));
        }
    }

    /** Extensions for AWS services have parsers of XML in each executable, since some services speak it. */
    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class, AwsSdk.class })
    void registerNoXml(StartBuildItem start, CurateOutcomeBuildItem application,
            BuildProducer<NativeImageSystemPropertyBuildItem> properties) {
        if (start.isLean() && !ClassFileUse.XML.isIn(application.getApplicationModel())) {
            properties.produce(new NativeImageSystemPropertyBuildItem(LeanImage.NO_XML, "true"));
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
