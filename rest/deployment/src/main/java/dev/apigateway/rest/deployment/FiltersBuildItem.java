package dev.apigateway.rest.deployment;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jboss.jandex.DotName;
import org.jboss.resteasy.reactive.common.model.InterceptorContainer;
import org.jboss.resteasy.reactive.common.model.PreMatchInterceptorContainer;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptors;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The filters of requests and responses, and the interceptors of readers and writers. Produced by {@link FilterProcessor},
 * consumed by {@link BeanAnnotationProcessor} and {@link DeploymentProcessor}.
 */
final class FiltersBuildItem extends SimpleBuildItem {

    private final Supplier<ResourceInterceptors> source;

    FiltersBuildItem(Supplier<ResourceInterceptors> source) {
        this.source = source;
    }

    /** A fresh set of them on each call, since each deployment adds to its own. */
    ResourceInterceptors filters() {
        return source.get();
    }

    /** The names of their classes. */
    Set<DotName> classes() {
        Set<DotName> classes = new TreeSet<>();
        ResourceInterceptors filters = filters();
        addClasses(filters.getContainerRequestFilters(), classes);
        addClasses(filters.getContainerResponseFilters(), classes);
        addClasses(filters.getReaderInterceptors(), classes);
        addClasses(filters.getWriterInterceptors(), classes);
        return classes;
    }

    private static void addClasses(InterceptorContainer<?> container, Set<DotName> classes) {
        container.getGlobalResourceInterceptors().forEach(i -> classes.add(DotName.createSimple(i.getClassName())));
        container.getNameResourceInterceptors().forEach(i -> classes.add(DotName.createSimple(i.getClassName())));
        if (container instanceof PreMatchInterceptorContainer<?> preMatching) {
            preMatching.getPreMatchInterceptors().forEach(i -> classes.add(DotName.createSimple(i.getClassName())));
        }
    }
}
