package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jboss.jandex.DotName;
import org.jboss.logging.Logger;

import dev.apigateway.deployment.body.BodySource;
import dev.apigateway.deployment.start.RuntimeSteps.Fate;
import dev.apigateway.extension.lean.LeanImage;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationIndexBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ConfigClassBuildItem;
import io.quarkus.deployment.builditem.ConfigurationBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.GeneratedRuntimeSystemPropertyBuildItem;
import io.quarkus.deployment.builditem.JavaLibraryPathAdditionalPathBuildItem;
import io.quarkus.deployment.builditem.MainBytecodeRecorderBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.SystemPropertyBuildItem;
import io.quarkus.deployment.builditem.ValueRegistryRuntimeInfoProviderBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageSystemPropertyBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;
import io.quarkus.deployment.pkg.PackageConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Chooses the start of a native executable, and generates what the lean one needs. */
class StartProcessor {

    private static final Logger LOG = Logger.getLogger(StartProcessor.class);
    private static final DotName QUARKUS_MAIN = DotName.createSimple(QuarkusMain.class);

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    RuntimeStepsBuildItem collectSteps(List<MainBytecodeRecorderBuildItem> recorders, CurateOutcomeBuildItem application) {
        List<RecordedStep> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        StepOrigins origins = new StepOrigins(application.getApplicationModel().getDependencies());
        for (MainBytecodeRecorderBuildItem recorder : recorders) {
            if (recorder.getBytecodeRecorder() != null && recorder.getBytecodeRecorder().isEmpty()) {
                continue;
            }
            RecordedStep step = RecordedStep.of(recorder.getBytecodeRecorder() == null
                    ? recorder.getGeneratedStartupContextClassName()
                    : recorder.getBytecodeRecorder().getClassName());
            if (step.fate() == null) {
                String extension = origins.extensionOf(step);
                unknown.add((extension == null ? "an extension" : extension) + " starts with " + step.name());
            } else {
                known.add(step);
            }
        }
        return new RuntimeStepsBuildItem(known, unknown);
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    LeanSettingsBuildItem collectSettings(ConfigurationBuildItem configuration,
            List<RunTimeConfigurationDefaultBuildItem> defaults) {
        SortedMap<String, String> configured = new TreeMap<>();
        configuration.getReadResult().getRunTimeValues().forEach((name, value) -> configured.put(name, value.getValue()));
        configuration.getReadResult().getBuildTimeRunTimeValues().forEach((name, value) -> {
            if (value.getRawValue() != null) {
                configured.put(name, value.getValue());
            }
        });
        SortedMap<String, String> byExtensions = new TreeMap<>();
        defaults.forEach(item -> byExtensions.put(item.getKey(), item.getValue()));
        return new LeanSettingsBuildItem(
                LeanSettings.of(configured, byExtensions, String.join(",", ConfigUtils.getProfiles())));
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    ConfigurationUseBuildItem collectConfigurationUse(ValidationPhaseBuildItem beans, List<ConfigClassBuildItem> mappings,
            ApplicationIndexBuildItem application, LeanSettingsBuildItem settings) {
        Set<DotName> read = mappings.stream().filter(mapping -> !isFixed(mapping.getConfigClass()))
                .map(mapping -> DotName.createSimple(mapping.getConfigClass().getName())).collect(Collectors.toSet());
        return new ConfigurationUseBuildItem(settings.settings().hasExpressions()
                || ConfigurationUse.isIn(application.getIndex(), Thread.currentThread().getContextClassLoader())
                || beans.getContext().getInjectionPoints().stream().anyMatch(point -> ConfigurationUse.injects(point, read)));
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    StartBuildItem chooseStart(StartConfig config, RuntimeStepsBuildItem steps, LeanSettingsBuildItem settings,
            CombinedIndexBuildItem index, PackageConfig packaging,
            List<GeneratedRuntimeSystemPropertyBuildItem> generatedProperties,
            List<JavaLibraryPathAdditionalPathBuildItem> libraryPaths,
            List<ValueRegistryRuntimeInfoProviderBuildItem> infoProviders) {
        List<String> obstacles = new ArrayList<>(steps.unknown());
        obstacles.addAll(settings.settings().obstacles());
        if (packaging.mainClass().isPresent() || !index.getIndex().getAnnotations(QUARKUS_MAIN).isEmpty()) {
            obstacles.add("the application has a main class of its own");
        }
        generatedProperties.forEach(p -> obstacles.add("an extension computes the system property " + p.getKey()));
        libraryPaths.forEach(p -> obstacles.add("an extension adds '" + p.getPath() + "' to java.library.path"));
        infoProviders.forEach(p -> obstacles.add(p.getRuntimeInfoProvider() + " tells what only the start knows"));
        StartDecision decision = StartDecision.of(config.start(), obstacles);
        LOG.info(decision.message());
        return new StartBuildItem(decision.lean());
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    void generateLeanStart(StartBuildItem start, RuntimeStepsBuildItem steps, LeanSettingsBuildItem settings,
            ConfigurationUseBuildItem configuration, List<SystemPropertyBuildItem> systemProperties,
            ValidationPhaseBuildItem beans, List<ReflectiveHierarchyBuildItem> hierarchies,
            BuildProducer<GeneratedClassBuildItem> classes,
            BuildProducer<NativeImageSystemPropertyBuildItem> imageProperties) {
        if (!start.isLean()) {
            return;
        }
        imageProperties.produce(new NativeImageSystemPropertyBuildItem(LeanImage.PROPERTY, "true"));
        boolean reads = configuration.isRead();
        List<RecordedStep> running = steps.known().stream()
                .filter(s -> s.fate() == Fate.RUNS || reads && s.fate() == Fate.RUNS_WITH_CONFIGURATION).toList();
        Map<String, String> properties = systemProperties.stream()
                .collect(Collectors.toMap(SystemPropertyBuildItem::getKey, SystemPropertyBuildItem::getValue, (a, b) -> b));
        SortedSet<String> bodies = new TreeSet<>();
        hierarchies.stream().filter(item -> BodySource.NAME.equals(item.getSource()))
                .forEach(item -> bodies.add(item.getType().name().toString()));
        new RecordedStartWriter(settings.settings(), new TreeMap<>(properties), running, reads,
                MapperOrigin.isQuarkus(beans.getContext().beans().collect()), bodies)
                .write(new GeneratedClassGizmoAdaptor(classes, true));
    }

    private static boolean isFixed(Class<?> mapping) {
        ConfigRoot root = mapping.getAnnotation(ConfigRoot.class);
        return root != null && root.phase() != ConfigPhase.RUN_TIME;
    }
}
