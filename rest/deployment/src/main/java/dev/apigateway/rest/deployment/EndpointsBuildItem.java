package dev.apigateway.rest.deployment;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jboss.jandex.DotName;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.processor.AdditionalReaders;
import org.jboss.resteasy.reactive.common.processor.AdditionalWriters;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The resource classes as they are deployed. Produced by {@link EndpointProcessor}, consumed by {@link DeploymentProcessor} and
 * by the steps that look at resource methods.
 */
final class EndpointsBuildItem extends SimpleBuildItem {

    private final SortedMap<String, FunctionEndpoints> functions;
    private final List<Endpoint> endpoints;
    private final Map<DotName, ResourceClass> classes;
    private final AdditionalReaders readers;
    private final AdditionalWriters writers;

    EndpointsBuildItem(SortedMap<String, FunctionEndpoints> functions, List<Endpoint> endpoints,
            Map<DotName, ResourceClass> classes, AdditionalReaders readers, AdditionalWriters writers) {
        this.functions = functions;
        this.endpoints = List.copyOf(endpoints);
        this.classes = classes;
        this.readers = readers;
        this.writers = writers;
    }

    /** What each function deploys, by its name. */
    SortedMap<String, FunctionEndpoints> functions() {
        return functions;
    }

    /** All resource methods, those of sub-resources and locators included. */
    List<Endpoint> endpoints() {
        return endpoints;
    }

    /** All resource classes with a path. */
    Map<DotName, ResourceClass> roots() {
        return classes;
    }

    /** Readers that bodies of certain types need. */
    AdditionalReaders readers() {
        return readers;
    }

    /** Writers that results of certain types need. */
    AdditionalWriters writers() {
        return writers;
    }
}
