package dev.apigateway.rest.deployment;

import java.util.Map;

import org.jboss.jandex.DotName;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The exception mappers that are methods of resources, for whose exceptions alone they are. Produced by
 * {@link MethodProviderProcessor}, consumed by {@link EndpointProcessor}.
 */
final class ClassMappersBuildItem extends SimpleBuildItem {

    private final Map<DotName, Map<String, String>> mappers;

    /** @param mappers by resource class, and then the generated class of the mapper by that of the exception */
    ClassMappersBuildItem(Map<DotName, Map<String, String>> mappers) {
        this.mappers = mappers;
    }

    Map<DotName, Map<String, String>> mappers() {
        return mappers;
    }
}
