package dev.apigateway.rest.deployment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.resteasy.reactive.common.processor.scanning.ResourceScanningResult;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The application's resource classes, and the functions that they belong to. Produced by {@link ResourceProcessor},
 * consumed by the steps that make them beans and by {@link EndpointProcessor}.
 */
final class ResourcesBuildItem extends SimpleBuildItem {

    private final ResourceScanningResult result;
    private final SortedMap<DotName, String> functions;

    /** @param functions the names of functions by resource class */
    ResourcesBuildItem(ResourceScanningResult result, SortedMap<DotName, String> functions) {
        this.result = result;
        this.functions = functions;
    }

    ResourceScanningResult result() {
        return result;
    }

    /** The classes with a path, sorted by name. */
    SortedMap<DotName, ClassInfo> roots() {
        return sorted(result.getScannedResources());
    }

    /** The classes that a method of another resource may lead to, sorted by name. */
    SortedMap<DotName, ClassInfo> possibleSubResources() {
        return sorted(result.getPossibleSubResources());
    }

    /** The name of the function that a class with a path belongs to. */
    SortedMap<DotName, String> functions() {
        return functions;
    }

    private static SortedMap<DotName, ClassInfo> sorted(Map<DotName, ClassInfo> classes) {
        return new TreeMap<>(classes);
    }
}
