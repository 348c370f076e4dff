package dev.apigateway.rest.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.RUNTIME_INIT;
import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.core.DeploymentInfo;
import org.jboss.resteasy.reactive.server.model.ServerMethodParameter;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;

import dev.apigateway.rest.ResponseRecorder;
import dev.apigateway.rest.RestRecorder;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.RecordableConstructorBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.resteasy.reactive.server.spi.GlobalHandlerCustomizerBuildItem;
import io.quarkus.resteasy.reactive.server.spi.PreExceptionMapperHandlerBuildItem;
import io.quarkus.resteasy.reactive.spi.DynamicFeatureBuildItem;
import io.quarkus.resteasy.reactive.spi.JaxrsFeatureBuildItem;
import io.quarkus.runtime.LaunchMode;

/** Records the resources of each function, so that they are set up when the executable is built. */
class DeploymentProcessor {

    @BuildStep
    void registerRecordedTypes(BuildProducer<RecordableConstructorBuildItem> types) {
        types.produce(new RecordableConstructorBuildItem(ServerResourceMethod.class));
        types.produce(new RecordableConstructorBuildItem(ServerMethodParameter.class));
    }

    @BuildStep
    DeploymentPartsBuildItem collectParts(FiltersBuildItem filters, ExceptionMappersBuildItem mappers,
            ParamConvertersBuildItem converters, ContextResolversBuildItem resolvers, List<JaxrsFeatureBuildItem> features,
            List<DynamicFeatureBuildItem> dynamicFeatures, List<GlobalHandlerCustomizerBuildItem> customizers,
            List<PreExceptionMapperHandlerBuildItem> beforeMappers) {
        return new DeploymentPartsBuildItem(filters, mappers, converters, resolvers,
                features.stream().map(JaxrsFeatureBuildItem::getClassName).toList(),
                dynamicFeatures.stream().map(DynamicFeatureBuildItem::getClassName).toList(),
                customizers.stream().map(GlobalHandlerCustomizerBuildItem::getCustomizer).toList(),
                beforeMappers.stream().sorted().map(PreExceptionMapperHandlerBuildItem::getHandler).toList());
    }

    /** Many small values of resources are equal, so that one instance does for all. */
    @BuildStep
    @Record(value = STATIC_INIT, useIdentityComparisonForParameters = false)
    void deploy(EndpointsBuildItem endpoints, DeploymentPartsBuildItem parts, SerialisersBuildItem serialisers,
            ApplicationBuildItem application, RestConfig config, HttpConfig http, LaunchModeBuildItem launchMode,
            BeanContainerBuildItem container, ShutdownContextBuildItem shutdown, RestRecorder recorder,
            RecorderContext context) throws NoSuchMethodException {
        context.registerNonDefaultConstructor(
                MediaType.class.getDeclaredConstructor(String.class, String.class, String.class),
                type -> List.of(type.getType(), type.getSubtype(), type.getParameters()));
        FactoryRecording factories = new FactoryRecording(recorder, container.getValue(), application.result());
        endpoints.functions().forEach((function, resources) -> {
            DeploymentInfo info = parts.deployment(factories, recorder)
                    .setResteasyReactiveConfig(RestSettings.of(config))
                    .setApplicationPath(ApplicationPath.of(application.result(), config, http))
                    .setApplicationSupplier(recorder.application(factories.applicationClass()))
                    .setSerialisers(serialisers.serialisers())
                    .setFactoryCreator(recorder.factories(container.getValue()))
                    .setClientProxyUnwrapper(recorder.proxyUnwrapper())
                    .setDevelopmentMode(launchMode.getLaunchMode() == LaunchMode.DEVELOPMENT)
                    .setResourceClasses(resources.roots()).setLocatableResourceClasses(resources.subResources());
            recorder.deploy(function, info, FormSettings.of(config, http), InitializerWriter.CLASS, container.getValue(),
                    shutdown);
        });
    }

    @BuildStep
    @Consume(BeanContainerBuildItem.class)
    @Record(RUNTIME_INIT)
    void configureResponses(ResponseRecorder recorder) {
        recorder.configure();
    }
}
