package dev.apigateway.deployment.start;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.apigateway.deployment.body.BodyClasses;
import dev.apigateway.extension.lean.LeanImage;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationInfoBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.GeneratedRuntimeSystemPropertyBuildItem;
import io.quarkus.deployment.builditem.JavaLibraryPathAdditionalPathBuildItem;
import io.quarkus.deployment.builditem.SystemPropertyBuildItem;
import io.quarkus.deployment.builditem.ValueRegistryRuntimeInfoProviderBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageSystemPropertyBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/** Generates what an executable with the lean start runs. */
class LeanStartProcessor {

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    ProcessPropertiesBuildItem collectProcessProperties(List<SystemPropertyBuildItem> properties,
            List<GeneratedRuntimeSystemPropertyBuildItem> generated, List<JavaLibraryPathAdditionalPathBuildItem> libraryPaths,
            List<ValueRegistryRuntimeInfoProviderBuildItem> infoProviders) {
        SortedMap<String, String> values = new TreeMap<>();
        properties.forEach(item -> values.put(item.getKey(), item.getValue()));
        SortedMap<String, String> generators = new TreeMap<>();
        generated.forEach(item -> generators.put(item.getKey(), item.getGeneratorClass()));
        return new ProcessPropertiesBuildItem(values, generators,
                libraryPaths.stream().map(JavaLibraryPathAdditionalPathBuildItem::getPath).toList(),
                infoProviders.stream().map(item -> item.getRuntimeInfoProvider().getName()).toList());
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    void generateLeanStart(StartBuildItem start, RuntimeStepsBuildItem steps, LogSetupBuildItem log,
            ProcessSourcesBuildItem sources, ProcessPropertiesBuildItem properties, ApplicationInfoBuildItem application,
            ValidationPhaseBuildItem beans, List<ReflectiveHierarchyBuildItem> hierarchies,
            BuildProducer<GeneratedClassBuildItem> classes, BuildProducer<NativeImageSystemPropertyBuildItem> imageProperties) {
        if (!start.isLean()) {
            return;
        }
        imageProperties.produce(new NativeImageSystemPropertyBuildItem(LeanImage.PROPERTY, "true"));
        StepSchedule schedule = StepSchedule.of(steps, log.isRecorded(), ExecutorUse.isBy(beans));
        new RecordedStartWriter(new LeanStartPlan(application.getName(),
                MapperOrigin.isQuarkus(beans.getContext().beans().collect()), BodyClasses.of(hierarchies),
                !sources.sources().isEmpty(),
                log.minLevels(), log.isRecorded(), properties.values(), properties.generated(), properties.libraryPaths(),
                properties.infoProviders(), log.shutdownListeners(), log.consoleFormatters(), schedule.running(),
                schedule.formatting(), schedule.executing()))
                .write(new GeneratedClassGizmoAdaptor(classes, true));
    }
}
