package dev.apigateway.deployment.start;

import java.util.Map;
import java.util.Set;

/**
 * What the lean start does about each step that Quarkus records for the runtime start. The names are those of build steps,
 * {@code Class.method}; a step that is not here forbids the lean start.
 */
final class RuntimeSteps {

    /** What becomes of a step. */
    enum Fate {

        /** It runs as recorded. */
        RUNS,

        /** It runs as recorded if the application reads configuration, and else has nothing to do. */
        RUNS_WITH_CONFIGURATION,

        /** The lean start does its work otherwise, or it has none in a function. */
        REPLACED
    }

    private static final Map<String, Fate> FATES = Map.ofEntries(
            // Our own logging takes its place.
            Map.entry("LoggingResourceProcessor.setupLoggingRuntimeInit", Fate.REPLACED),
            // ArC takes the common pool when it has no executor, and only asynchronous observers ask for it.
            Map.entry("ThreadPoolSetup.createExecutor", Fate.REPLACED),
            Map.entry("ArcProcessor.setupExecutor", Fate.REPLACED),
            // Warnings about configuration that the build has given already, or that tell of files a function has not.
            Map.entry("ConfigGenerationBuildStep.checkForBuildTimeConfigChange", Fate.REPLACED),
            Map.entry("ConfigGenerationBuildStep.reportDeprecatedMappingProperties", Fate.REPLACED),
            Map.entry("ConfigGenerationBuildStep.unknownConfigFiles", Fate.REPLACED),
            Map.entry("ConfigGenerationBuildStep.warnDifferentProfileUsedBetweenBuildAndRunTime", Fate.REPLACED),
            // The process ends after the shutdown, so nothing has to be released or cleared.
            Map.entry("ConfigGenerationBuildStep.releaseConfigOnShutdown", Fate.REPLACED),
            Map.entry("JacksonProcessor.clearCachesOnShutdown", Fate.REPLACED),
            // No listeners but that of logging; whoever adds one records a step of its own.
            Map.entry("ShutdownListenerBuildStep.setupShutdown", Fate.REPLACED),
            // Ends a process that was started for its initialization tasks only (quarkus.init-and-exit).
            Map.entry("InitializationTaskProcessor.startApplicationInitializer", Fate.REPLACED),
            Map.entry("BannerProcessor.recordBanner", Fate.REPLACED),
            Map.entry("ConfigBuildStep.validateRuntimeConfigProperty", Fate.RUNS_WITH_CONFIGURATION),
            Map.entry("ConfigBuildStep.registerConfigClasses", Fate.RUNS_WITH_CONFIGURATION),
            Map.entry("ValueRegistryProcessor.valueRegistry", Fate.RUNS),
            Map.entry("ValueRegistryProcessor.runtimeInfo", Fate.RUNS),
            Map.entry("SyntheticBeansProcessor.initRuntime", Fate.RUNS),
            Map.entry("LifecycleEventsBuildStep.startupEvent", Fate.RUNS));

    private RuntimeSteps() {
    }

    /** The steps whose fate is known. */
    static Set<String> names() {
        return FATES.keySet();
    }

    /** The fate of a step, or null when it is not known. */
    static Fate fate(String step) {
        return FATES.get(step);
    }
}
