package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.processor.AdditionalReaders;
import org.jboss.resteasy.reactive.common.processor.AdditionalWriters;
import org.jboss.resteasy.reactive.server.processor.generation.converters.GeneratedConverterIndexerExtension;
import org.jboss.resteasy.reactive.server.processor.generation.injection.TransformedFieldInjectionIndexerExtension;

/** Reads all resource classes, each once, and sorts them by function. */
final class EndpointScan {

    private final ResourcesBuildItem resources;
    private final IndexView index;
    private final ResourceIndexer indexer;
    private final AdditionalReaders readers = new AdditionalReaders();
    private final AdditionalWriters writers = new AdditionalWriters();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final SortedMap<DotName, ResourceClass> roots = new TreeMap<>();
    private final SortedMap<DotName, ResourceClass> subResources = new TreeMap<>();

    EndpointScan(ResourcesBuildItem resources, IndexView index, ResourceIndexer.Builder indexer, GeneratedOutput output,
            InitializerWriter initializer) {
        this.resources = resources;
        this.index = index;
        this.indexer = indexer
                .setScannedResourcePaths(resources.result().getScannedResourcePaths())
                .setHttpAnnotationToMethod(new TreeMap<>(resources.result().getHttpAnnotationToMethod()))
                .alreadyHandledRequestScopedResources(resources.result().getRequestScopedResources())
                .setExistingConverters(new HashMap<>())
                .setInjectableBeans(new HashMap<>())
                .setAdditionalReaders(readers)
                .setAdditionalWriters(writers)
                .setMultipartReturnTypeIndexerExtension(new MultipartResults(output))
                .setFieldInjectionIndexerExtension(
                        new TransformedFieldInjectionIndexerExtension(output::transform, false, initializer::add))
                .setConverterSupplierIndexerExtension(new GeneratedConverterIndexerExtension(output::beside))
                .setResourceMethodCallback(entry -> endpoints
                        .add(new Endpoint(entry.getActualEndpointInfo(), entry.getMethodInfo(), entry.getResourceMethod(),
                                entry.additionalRegisterClassForReflectionCheck())))
                .build();
    }

    EndpointsBuildItem run() {
        for (ClassInfo root : resources.roots().values()) {
            indexer.createEndpoints(root, true).ifPresent(resource -> roots.put(root.name(), resource));
        }
        SubResources locators = new SubResources(resources.result(), index);
        SortedMap<String, FunctionEndpoints> functions = new TreeMap<>();
        byFunction().forEach((function, names) -> functions.put(function, endpoints(names, locators)));
        return new EndpointsBuildItem(functions, endpoints, roots, readers, writers);
    }

    private SortedMap<String, List<DotName>> byFunction() {
        SortedMap<String, List<DotName>> names = new TreeMap<>();
        for (DotName root : roots.keySet()) {
            names.computeIfAbsent(resources.functions().get(root), function -> new ArrayList<>()).add(root);
        }
        return names;
    }

    private FunctionEndpoints endpoints(List<DotName> names, SubResources locators) {
        List<ResourceClass> reachable = new ArrayList<>();
        for (Map.Entry<DotName, ClassInfo> subResource : locators.reachableFrom(names).entrySet()) {
            DotName name = subResource.getKey();
            if (names.contains(name) || resources.result().getPathInterfaces().containsKey(name)) {
                continue;
            }
            ResourceClass known = roots.containsKey(name) ? roots.get(name) : subResource(subResource.getValue());
            if (known != null) {
                reachable.add(known);
            }
        }
        return new FunctionEndpoints(names.stream().map(roots::get).toList(), reachable);
    }

    /** Null for a class that turns out to have no resource methods. */
    private ResourceClass subResource(ClassInfo subResource) {
        if (!subResources.containsKey(subResource.name())) {
            subResources.put(subResource.name(), indexer.createEndpoints(subResource, false).orElse(null));
        }
        return subResources.get(subResource.name());
    }
}
