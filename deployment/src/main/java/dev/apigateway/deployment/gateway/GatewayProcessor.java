package dev.apigateway.deployment.gateway;

import static io.quarkus.deployment.annotations.ExecutionTime.RUNTIME_INIT;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import dev.apigateway.deployment.HandlersBuildItem;
import dev.apigateway.deployment.RouteBuildItem;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.settings.ApplicationCode;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.extension.ApiGatewayFeature;
import dev.apigateway.extension.LocalFunctionsRecorder;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
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
import io.quarkus.runtime.configuration.ConfigurationException;

/** Puts the local gateway before the function in dev mode and tests. */
class GatewayProcessor {

    private static final Logger LOG = Logger.getLogger(GatewayProcessor.class);
    private static final String HANDLER = "quarkus.apigateway.handler";

    @BuildStep(onlyIfNot = IsProduction.class)
    FunctionInProcessBuildItem collectFunctionPlace() {
        return new FunctionInProcessBuildItem();
    }

    @BuildStep(onlyIfNot = IsProduction.class)
    GatewaySettingsBuildItem collectSettings(GatewayConfig http, ApiConfig api, LaunchModeBuildItem launchMode,
            ApplicationInfoBuildItem application) {
        return new GatewaySettingsBuildItem(
                GatewaySettings.of(http, api, application.getName(), launchMode.getLaunchMode() == LaunchMode.TEST),
                api.ownAccount());
    }

    @BuildStep(onlyIfNot = IsProduction.class)
    ServedApiBuildItem collectApi(GatewaySettingsBuildItem gateway, ApiConfig config, List<RouteBuildItem> routes,
            HandlersBuildItem handlers) {
        boolean handlerChosen = ConfigProvider.getConfig().getOptionalValue(HANDLER, String.class).isPresent();
        return new ServedApiBuildItem(DescribedApi.withRoutes(gateway.settings().api(), config, routes, handlers.preferred(),
                handlerChosen));
    }

    @BuildStep(onlyIfNot = IsProduction.class)
    void validateRoutes(GatewaySettingsBuildItem gateway, HandlersBuildItem handlers,
            BuildProducer<ValidationErrorBuildItem> errors) {
        SortedSet<String> unknown = gateway.settings().api().handlers();
        unknown.remove("");
        unknown.removeAll(handlers.names());
        unknown.forEach(name -> errors.produce(new ValidationErrorBuildItem(
                new ConfigurationException(DescribedApi.unknownHandler(name, handlers.names())))));
    }

    /**
     * The gateway starts with the application, not with its build: Quarkus builds the applications of all test profiles before
     * it starts the first.
     */
    @SuppressWarnings("deprecation") // the builder asks for quarkus-devservices, which production applications would then hold
    @BuildStep(onlyIfNot = IsProduction.class)
    DevServicesResultBuildItem startGateway(GatewaySettingsBuildItem gateway, ServedApiBuildItem api,
            LaunchModeBuildItem launchMode, OutputTargetBuildItem target, BuildSystemTargetBuildItem buildSystem,
            FunctionInProcessBuildItem place, HandlersBuildItem known, List<RouteBuildItem> routes,
            CuratedApplicationShutdownBuildItem shutdown) {
        SortedSet<String> handlers = api.api().handlers();
        handlers.addAll(known.names());
        EmulatorSettings settings = gateway.settings().withApi(api.api())
                .withCode(new ApplicationCode(handlers, CodeRoutes.known(routes)));
        boolean test = launchMode.getLaunchMode() == LaunchMode.TEST;
        Supplier<Startable> service = test
                ? testService(settings, gateway.ownAccount(), target,
                        new TestEnvironment(TestProfileEnvironment.of(buildSystem.getBuildSystemProps()),
                                GatewayService.properties(handlers).keySet()),
                        place)
                : devModeService(settings, gateway.ownAccount(), shutdown);
        String identity = settings.withApi(ApiDescription.of(Front.HTTP_API)).withCode(ApplicationCode.UNKNOWN) + " " + handlers
                + gateway.ownAccount()
                + (test ? settings.api() : "");
        return new DevServicesResultBuildItem(ApiGatewayFeature.NAME, "The local gateway", null, identity, Map.of(), service,
                started -> LOG.info(((GatewayService) started).introduction()), GatewayService.properties(handlers),
                Set.of());
    }

    private static Supplier<Startable> testService(EmulatorSettings settings, boolean ownAccount, OutputTargetBuildItem target,
            TestEnvironment environment, FunctionInProcessBuildItem place) {
        Path zip = target.getOutputDirectory().resolve("function.zip");
        return () -> {
            InvocationLog log = new InvocationLog();
            return new TestService(settings, new PackagedFunction(zip, environment, ownAccount, place, log), ownAccount, log);
        };
    }

    private static Supplier<Startable> devModeService(EmulatorSettings settings, boolean ownAccount,
            CuratedApplicationShutdownBuildItem shutdown) {
        RunningGateway.instance().update(settings);
        shutdown.addCloseTask(RunningGateway.instance()::close, true);
        return () -> new DevModeService(settings, ownAccount);
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
    void startLocalFunctions(LocalFunctionsRecorder recorder, FunctionInProcessBuildItem place,
            ShutdownContextBuildItem shutdown) {
        place.wiredIntoThisProcess();
        recorder.start(shutdown);
    }
}
