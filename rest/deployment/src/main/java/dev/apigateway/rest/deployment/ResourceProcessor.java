package dev.apigateway.rest.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.jboss.resteasy.reactive.common.processor.scanning.ResourceScanningResult;
import org.jboss.resteasy.reactive.common.processor.scanning.ResteasyReactiveParameterContainerScanner;
import org.jboss.resteasy.reactive.common.processor.scanning.ResteasyReactiveScanner;

import dev.apigateway.deployment.FunctionHandlerBuildItem;
import dev.apigateway.rest.ResourceFunctions;
import io.quarkus.arc.deployment.GeneratedBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.resteasy.reactive.spi.AdditionalResourceClassBuildItem;
import io.quarkus.resteasy.reactive.spi.GeneratedJaxRsResourceBuildItem;

/** Finds the application's resources, and makes functions of them. */
class ResourceProcessor {

    @BuildStep
    ResourcesBuildItem collectResources(CombinedIndexBuildItem combined, List<GeneratedJaxRsResourceBuildItem> generated,
            List<AdditionalResourceClassBuildItem> additional, FunctionConfig config, ApplicationBuildItem application) {
        Map<DotName, ClassInfo> classes = new HashMap<>();
        Map<DotName, String> paths = new HashMap<>();
        additional.forEach(item -> {
            classes.put(item.getClassInfo().name(), item.getClassInfo());
            paths.put(item.getClassInfo().name(), item.getPath());
        });
        ResourceScanningResult result = ResteasyReactiveScanner
                .scanResources(index(combined.getComputingIndex(), generated), classes, paths);
        List<ClassInfo> kept = result.getScannedResources().values().stream()
                .filter(resource -> application.result().keepClass(resource.name().toString())).toList();
        return new ResourcesBuildItem(result, FunctionNames.of(kept, config.handler()));
    }

    private static IndexView index(IndexView index, List<GeneratedJaxRsResourceBuildItem> generated) {
        if (generated.isEmpty()) {
            return index;
        }
        Indexer indexer = new Indexer();
        for (GeneratedJaxRsResourceBuildItem resource : generated) {
            try {
                indexer.index(new ByteArrayInputStream(resource.getData()));
            } catch (IOException e) {
                throw new UncheckedIOException("The generated resource " + resource.binaryName() + " can't be read.", e);
            }
        }
        return CompositeIndex.create(index, indexer.complete());
    }

    @BuildStep
    void registerGeneratedResources(List<GeneratedJaxRsResourceBuildItem> generated,
            BuildProducer<GeneratedBeanBuildItem> beans) {
        generated.forEach(resource -> beans.produce(new GeneratedBeanBuildItem(resource.internalName(), resource.getData())));
    }

    @BuildStep
    void registerFunctions(ResourcesBuildItem resources, FunctionConfig config,
            BuildProducer<FunctionHandlerBuildItem> handlers) {
        Map<String, List<String>> byFunction = new TreeMap<>(resources.functions().entrySet().stream().collect(
                Collectors.groupingBy(Map.Entry::getValue,
                        Collectors.mapping(e -> e.getKey().toString(), Collectors.toList()))));
        byFunction.forEach((function, classes) -> {
            String declaration = "the resources " + String.join(", ", classes);
            handlers.produce(function.equals(config.handler())
                    ? FunctionHandlerBuildItem.preferred(function, declaration, ResourceFunctions.class)
                    : FunctionHandlerBuildItem.named(function, declaration, ResourceFunctions.class));
        });
    }

    @BuildStep
    ParameterContainersBuildItem collectParameterContainers(CombinedIndexBuildItem index, ApplicationBuildItem application) {
        return ParameterContainersBuildItem.of(ResteasyReactiveParameterContainerScanner
                .scanParameterContainers(index.getComputingIndex(), application.result()), index.getComputingIndex());
    }
}
