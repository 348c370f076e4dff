package dev.apigateway.deployment.gateway;

import static io.quarkus.deployment.annotations.ExecutionTime.RUNTIME_INIT;

import java.util.Map;
import java.util.Set;

import org.jboss.logging.Logger;

import dev.apigateway.emulator.EmulatorSettings;
import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionSettings;
import dev.apigateway.extension.ApiGatewayFeature;
import dev.apigateway.extension.ApiGatewayRecorder;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationInfoBuildItem;
import io.quarkus.deployment.builditem.ApplicationInstanceIdBuildItem;
import io.quarkus.deployment.builditem.ApplicationStartBuildItem;
import io.quarkus.deployment.builditem.CuratedApplicationShutdownBuildItem;
import io.quarkus.deployment.builditem.DevServicesRegistryBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.builditem.Startable;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.BuildSystemTargetBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.runtime.LaunchMode;

/** Puts the local gateway before the function in dev mode and tests. */
class GatewayProcessor {

    private static final Logger LOG = Logger.getLogger(GatewayProcessor.class);

    @BuildStep(onlyIfNot = IsProduction.class)
    FunctionPlaceBuildItem collectFunctionPlace() {
        return new FunctionPlaceBuildItem();
    }

    /**
     * The gateway starts with the application, not with its build: Quarkus builds the applications of all test profiles before
     * it starts the first.
     */
    @SuppressWarnings("deprecation") // the builder asks for quarkus-devservices, which production applications would then hold
    @BuildStep(onlyIfNot = IsProduction.class)
    DevServicesResultBuildItem startGateway(GatewayConfig config, LaunchModeBuildItem launchMode,
            ApplicationInfoBuildItem application, OutputTargetBuildItem target, BuildSystemTargetBuildItem buildSystem,
            FunctionPlaceBuildItem place) {
        boolean test = launchMode.getLaunchMode() == LaunchMode.TEST;
        EmulatorSettings settings = EmulatorSettings.defaults()
                .withHost(config.host())
                .withPort(test ? config.testPort() : config.port())
                .withFunction(new FunctionSettings(application.getName(), 128, "bootstrap", Map.of()));
        FunctionHost function = test
                ? new PackagedFunction(target.getOutputDirectory().resolve("function.zip"),
                        TestProfileEnvironment.of(buildSystem.getBuildSystemProps()), place)
                : new LiveReload();
        return new DevServicesResultBuildItem(ApiGatewayFeature.NAME, "The local gateway", null, config, Map.of(),
                () -> new GatewayService(settings, function, test), GatewayProcessor::tellAddress,
                GatewayService.properties(), Set.of());
    }

    /** Quarkus's own producer of the registry comes with container support, which this extension doesn't need. */
    @BuildStep(onlyIfNot = IsProduction.class, onlyIf = DevServicesExtensionAbsent.class)
    @Produce(ServiceStartBuildItem.class)
    DevServicesRegistryBuildItem collectRunningServices(LaunchModeBuildItem launchMode,
            ApplicationInstanceIdBuildItem applicationId, DevServicesConfig config,
            CuratedApplicationShutdownBuildItem shutdown) {
        DevServicesRegistryBuildItem registry = new DevServicesRegistryBuildItem(applicationId.getUUID(), config,
                launchMode.getLaunchMode());
        shutdown.addCloseTask(registry::closeAllRunningServices, true);
        return registry;
    }

    @BuildStep(onlyIfNot = IsProduction.class)
    @Consume(ApplicationStartBuildItem.class)
    @Record(RUNTIME_INIT)
    void startLocalFunction(ApiGatewayRecorder recorder, FunctionPlaceBuildItem place, ShutdownContextBuildItem shutdown) {
        place.wiredIntoThisProcess();
        recorder.startLocalFunction(shutdown);
    }

    private static void tellAddress(Startable service) {
        LOG.infof("The local gateway listens on %1$s; try: curl -i %1$s/", service.getConnectionInfo());
    }
}
