package dev.apigateway.rest.deployment;

import java.util.List;
import java.util.Optional;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.server.spi.AllowNotRestParametersBuildItem;
import io.quarkus.resteasy.reactive.server.spi.AnnotationsTransformerBuildItem;
import io.quarkus.resteasy.reactive.server.spi.ContextTypeBuildItem;
import io.quarkus.resteasy.reactive.server.spi.MethodScannerBuildItem;
import io.quarkus.resteasy.reactive.spi.EndpointValidationPredicatesBuildItem;

/** Puts together what the application and other Quarkus extensions say about the reading of resource classes. */
class IndexerSettingsProcessor {

    @BuildStep
    IndexerSettingsBuildItem collectSettings(ApplicationBuildItem application, RestConfig config,
            ParameterContainersBuildItem containers, ParamConvertersBuildItem converters, ClassMappersBuildItem classMappers,
            List<MethodScannerBuildItem> scanners, List<ContextTypeBuildItem> contextTypes,
            List<AnnotationsTransformerBuildItem> transformations, List<EndpointValidationPredicatesBuildItem> validations,
            Optional<AllowNotRestParametersBuildItem> otherParameters) {
        return new IndexerSettingsBuildItem(indexer -> indexer
                .setConfig(RestSettings.of(config)).setRemovesTrailingSlash(config.removesTrailingSlash())
                .setDefaultBlocking(application.result().getBlockingDefault())
                .setApplicationScanningResult(application.result())
                .addParameterContainerTypes(containers.all())
                .setHasRuntimeConverters(!converters.providers().getParamConverterProviders().isEmpty())
                .setClassLevelExceptionMappers(classMappers.mappers())
                .addMethodScanners(scanners.stream().map(MethodScannerBuildItem::getMethodScanner).toList())
                .addContextTypes(contextTypes.stream().map(ContextTypeBuildItem::getType).toList())
                .setAnnotationTransformations(transformations.stream()
                        .map(AnnotationsTransformerBuildItem::getAnnotationTransformation).toList())
                .setValidateEndpoint(
                        validations.stream().map(EndpointValidationPredicatesBuildItem::getPredicate).toList())
                .skipNotRestParameters(otherParameters.isPresent()));
    }
}
