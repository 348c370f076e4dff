package dev.apigateway.deployment.start;

import java.util.Map;
import java.util.Set;

/**
 * The recorded steps that the lean start doesn't just run, by the full name of the build step; every other step runs as
 * recorded.
 */
final class RuntimeSteps {

    /** What becomes of a step. */
    enum Fate {

        /** It runs as recorded. */
        RUNS,

        /** It is left out: the lean start does its work otherwise, or a function has no need of it. */
        LEFT_OUT,

        /** It runs as recorded when Quarkus's own step sets up the log, and else the lean start does its work. */
        WITH_LOG,

        /** It runs as recorded when a step of an extension runs that could need it. */
        WITH_EXTENSIONS,

        /** It makes the executor or hands it on: it runs when something could ask for the executor. */
        WITH_EXECUTOR,

        /** It makes a formatter of the console: it runs with the first line of the log. */
        WITH_FIRST_LINE
    }

    private static final String CONFIGURATION = "io.quarkus.deployment.steps.ConfigGenerationBuildStep#";
    private static final String JSON = "io.quarkus.logging.json.deployment.LoggingJsonProcessor#";

    private static final Map<String, Fate> FATES = Map.ofEntries(
            Map.entry("io.quarkus.deployment.logging.LoggingResourceProcessor#setupLoggingRuntimeInit", Fate.WITH_LOG),
            Map.entry("io.quarkus.deployment.steps.BannerProcessor#recordBanner", Fate.WITH_LOG),
            Map.entry(JSON + "setUpConsoleFormatter", Fate.WITH_FIRST_LINE),
            Map.entry(JSON + "setUpFileFormatter", Fate.WITH_LOG),
            Map.entry(JSON + "setUpSyslogFormatter", Fate.WITH_LOG),
            Map.entry(JSON + "setUpSocketFormatter", Fate.WITH_LOG),
            Map.entry("io.quarkus.deployment.steps.ThreadPoolSetup#createExecutor", Fate.WITH_EXECUTOR),
            Map.entry("io.quarkus.arc.deployment.ArcProcessor#setupExecutor", Fate.WITH_EXECUTOR),
            Map.entry("io.quarkus.deployment.steps.ShutdownListenerBuildStep#setupShutdown", Fate.WITH_EXTENSIONS),
            Map.entry("io.quarkus.arc.deployment.init.InitializationTaskProcessor#startApplicationInitializer",
                    Fate.WITH_EXTENSIONS),
            // Warnings about configuration that the build has given already, or that tell of files a function has not.
            Map.entry(CONFIGURATION + "checkForBuildTimeConfigChange", Fate.LEFT_OUT),
            Map.entry(CONFIGURATION + "reportDeprecatedMappingProperties", Fate.LEFT_OUT),
            Map.entry(CONFIGURATION + "unknownConfigFiles", Fate.LEFT_OUT),
            Map.entry(CONFIGURATION + "warnDifferentProfileUsedBetweenBuildAndRunTime", Fate.LEFT_OUT),
            // The process ends after the shutdown, so nothing has to be released or cleared.
            Map.entry(CONFIGURATION + "releaseConfigOnShutdown", Fate.LEFT_OUT),
            Map.entry("io.quarkus.jackson.deployment.JacksonProcessor#clearCachesOnShutdown", Fate.LEFT_OUT),
            // Steps of the core that run in every function.
            Map.entry("io.quarkus.arc.deployment.ConfigBuildStep#validateRuntimeConfigProperty", Fate.RUNS),
            Map.entry("io.quarkus.arc.deployment.ConfigBuildStep#registerConfigClasses", Fate.RUNS),
            Map.entry("io.quarkus.deployment.steps.ValueRegistryProcessor#runtimeInfo", Fate.RUNS),
            Map.entry("io.quarkus.arc.deployment.ValueRegistryProcessor#valueRegistry", Fate.RUNS),
            Map.entry("io.quarkus.arc.deployment.SyntheticBeansProcessor#initRuntime", Fate.RUNS),
            Map.entry("io.quarkus.arc.deployment.LifecycleEventsBuildStep#startupEvent", Fate.RUNS));

    private RuntimeSteps() {
    }

    /** The steps whose fate is known. */
    static Set<String> names() {
        return FATES.keySet();
    }

    /** The fate of a step, or null when it is not known here. */
    static Fate fate(String step) {
        return FATES.get(step);
    }
}
