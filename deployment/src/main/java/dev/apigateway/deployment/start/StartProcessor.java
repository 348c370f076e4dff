package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.jandex.DotName;
import org.jboss.logging.Logger;

import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ConfigurationBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.StaticInitConfigBuilderBuildItem;
import io.quarkus.deployment.pkg.PackageConfig;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Chooses the start of a native executable. */
class StartProcessor {

    private static final Logger LOG = Logger.getLogger(StartProcessor.class);
    private static final DotName QUARKUS_MAIN = DotName.createSimple(QuarkusMain.class);

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    ProcessSourcesBuildItem collectProcessSources(ConfigurationBuildItem configuration,
            List<RunTimeConfigBuilderBuildItem> runTime, List<StaticInitConfigBuilderBuildItem> staticInit) {
        return new ProcessSourcesBuildItem(ProcessSources.find(Thread.currentThread().getContextClassLoader(),
                runTime.stream().map(RunTimeConfigBuilderBuildItem::getBuilderClassName).collect(Collectors.toSet()),
                staticInit.stream().map(StaticInitConfigBuilderBuildItem::getBuilderClassName).collect(Collectors.toSet()),
                configuration.getReadResult().getRunTimeValues().keySet()));
    }

    @BuildStep(onlyIf = { IsProduction.class, NativeOrNativeSourcesBuild.class })
    StartBuildItem chooseStart(StartConfig config, RuntimeStepsBuildItem steps, ProcessSourcesBuildItem sources,
            CombinedIndexBuildItem index, PackageConfig packaging) {
        List<String> obstacles = new ArrayList<>();
        if (packaging.mainClass().isPresent() || !index.getIndex().getAnnotations(QUARKUS_MAIN).isEmpty()) {
            obstacles.add("the application has a main class of its own");
        }
        StartDecision decision = StartDecision.of(config.start(), obstacles);
        LOG.info(decision.message());
        if (decision.lean()) {
            report(steps, sources.sources()).forEach(LOG::info);
        }
        return new StartBuildItem(decision.lean());
    }

    private static List<String> report(RuntimeStepsBuildItem steps, Set<String> sources) {
        return StartReport.of(steps.steps(), sources);
    }
}
