package dev.apigateway.rest.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.List;

import org.jboss.resteasy.reactive.server.processor.scanning.AsyncReturnTypeScanner;
import org.jboss.resteasy.reactive.server.processor.scanning.CacheControlScanner;
import org.jboss.resteasy.reactive.server.processor.scanning.ResponseHeaderMethodScanner;
import org.jboss.resteasy.reactive.server.processor.scanning.ResponseStatusMethodScanner;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.arc.deployment.BeanArchiveIndexBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationClassPredicateBuildItem;
import io.quarkus.deployment.builditem.ApplicationIndexBuildItem;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.server.spi.ContextTypeBuildItem;
import io.quarkus.resteasy.reactive.server.spi.MethodScannerBuildItem;
import io.quarkus.resteasy.reactive.server.spi.NonBlockingReturnTypeBuildItem;
import io.quarkus.resteasy.reactive.spi.GeneratedJaxRsResourceBuildItem;

/** Reads the resource classes, and generates what calls their methods. */
class EndpointProcessor {

    @BuildStep
    List<MethodScannerBuildItem> collectMethodScanners() {
        return List.of(new MethodScannerBuildItem(new AsyncReturnTypeScanner()),
                new MethodScannerBuildItem(new CacheControlScanner()),
                new MethodScannerBuildItem(new ResponseStatusMethodScanner()),
                new MethodScannerBuildItem(new ResponseHeaderMethodScanner()));
    }

    @BuildStep
    void collectAsyncTypes(List<NonBlockingReturnTypeBuildItem> types, BuildProducer<MethodScannerBuildItem> scanners) {
        types.forEach(type -> scanners.produce(new MethodScannerBuildItem(new AsyncTypeScanner(type.getType()))));
    }

    @BuildStep
    void collectContextTypes(BuildProducer<ContextTypeBuildItem> types) {
        GatewayTypes.NAMES.stream().sorted().forEach(name -> types.produce(new ContextTypeBuildItem(name)));
    }

    @BuildStep
    ApplicationClassesBuildItem collectApplicationClasses(List<ApplicationClassPredicateBuildItem> predicates,
            List<GeneratedJaxRsResourceBuildItem> generated) {
        return new ApplicationClassesBuildItem(name -> predicates.stream().anyMatch(predicate -> predicate.test(name))
                || generated.stream().anyMatch(resource -> resource.binaryName().equals(name)));
    }

    /** Many small values of resources are equal, so that one instance does for all. */
    @BuildStep
    @Record(value = STATIC_INIT, useIdentityComparisonForParameters = false)
    EndpointsBuildItem generateEndpoints(ResourcesBuildItem resources, IndexerSettingsBuildItem settings,
            BeanArchiveIndexBuildItem beans, ApplicationIndexBuildItem applicationIndex, BeanContainerBuildItem container,
            ApplicationClassesBuildItem applicationClasses, ApplicationBuildItem application, RestRecorder recorder,
            BuildProducer<GeneratedClassBuildItem> classes, BuildProducer<BytecodeTransformerBuildItem> transformers,
            BuildProducer<ReflectiveClassBuildItem> reflection) {
        FactoryRecording factories = new FactoryRecording(recorder, container.getValue(), application.result());
        GeneratedOutput output = new GeneratedOutput(classes, applicationClasses.predicate(), transformers, reflection);
        try (InitializerWriter initializer = new InitializerWriter(classes)) {
            ResourceIndexer.Builder indexer = new ResourceIndexer.Builder()
                    .setIndex(beans.getIndex()).setApplicationIndex(applicationIndex.getIndex())
                    .setFactoryCreator(factories::factory)
                    .setEndpointInvokerFactory(new InvokerWriter(output, recorder))
                    .setIsDisabledCreator(resource -> DisabledResources.condition(resource, recorder));
            settings.applyTo(indexer);
            return new EndpointScan(resources, beans.getIndex(), indexer, output, initializer).run();
        }
    }
}
