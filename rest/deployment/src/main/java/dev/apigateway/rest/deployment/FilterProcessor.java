package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.model.ResourceInterceptor.FILTER_SOURCE_METHOD_METADATA_KEY;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.common.model.InterceptorContainer;
import org.jboss.resteasy.reactive.common.model.PreMatchInterceptorContainer;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptor;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptors;
import org.jboss.resteasy.reactive.common.processor.scanning.ResteasyReactiveInterceptorScanner;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.resteasy.reactive.spi.AbstractInterceptorBuildItem;
import io.quarkus.resteasy.reactive.spi.ContainerRequestFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.ContainerResponseFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.ReaderInterceptorBuildItem;
import io.quarkus.resteasy.reactive.spi.WriterInterceptorBuildItem;

/** Finds filters and interceptors: the application's classes, its methods, and those of other Quarkus extensions. */
class FilterProcessor {

    @BuildStep
    FiltersBuildItem collectFilters(CombinedIndexBuildItem combined, ApplicationBuildItem application,
            List<ContainerRequestFilterBuildItem> requestFilters, List<ContainerResponseFilterBuildItem> responseFilters,
            List<ReaderInterceptorBuildItem> readers, List<WriterInterceptorBuildItem> writers) {
        IndexView index = combined.getComputingIndex();
        Set<String> globalNames = application.result().getGlobalNameBindings();
        return new FiltersBuildItem(() -> {
            ResourceInterceptors filters = ResteasyReactiveInterceptorScanner.createResourceInterceptors(index,
                    application.result());
            requestFilters.forEach(item -> addRequestFilter(item, filters.getContainerRequestFilters(), globalNames));
            responseFilters.forEach(item -> add(item, filters.getContainerResponseFilters(),
                    item.getFilterSourceMethod(), globalNames));
            readers.forEach(item -> add(item, filters.getReaderInterceptors(), null, globalNames));
            writers.forEach(item -> add(item, filters.getWriterInterceptors(), null, globalNames));
            return filters;
        });
    }

    private static <T> void addRequestFilter(ContainerRequestFilterBuildItem item, PreMatchInterceptorContainer<T> filters,
            Set<String> globalNames) {
        ResourceInterceptor<T> filter = filter(item, filters, item.getFilterSourceMethod());
        filter.setNonBlockingRequired(item.isNonBlockingRequired());
        filter.setWithFormRead(item.isWithFormRead());
        if (item.isPreMatching()) {
            filters.addPreMatchInterceptor(filter);
        } else {
            add(filter, item, filters, globalNames);
        }
    }

    private static <T> void add(AbstractInterceptorBuildItem item, InterceptorContainer<T> filters, MethodInfo source,
            Set<String> globalNames) {
        add(filter(item, filters, source), item, filters, globalNames);
    }

    private static <T> void add(ResourceInterceptor<T> filter, AbstractInterceptorBuildItem item,
            InterceptorContainer<T> filters, Set<String> globalNames) {
        Set<String> names = item.getNameBindingNames();
        if (names.isEmpty() || !Collections.disjoint(names, globalNames)) {
            filters.addGlobalRequestInterceptor(filter);
        } else {
            filter.setNameBindingNames(names);
            filters.addNameRequestInterceptor(filter);
        }
    }

    private static <T> ResourceInterceptor<T> filter(AbstractInterceptorBuildItem item, InterceptorContainer<T> filters,
            MethodInfo source) {
        ResourceInterceptor<T> filter = filters.create();
        filter.setClassName(item.getClassName());
        if (item.getPriority() != null) {
            filter.setPriority(item.getPriority());
        }
        if (source != null) {
            filter.metadata = Map.of(FILTER_SOURCE_METHOD_METADATA_KEY, source);
        }
        return filter;
    }

    /** Those that are methods are beans already: the build has generated them. */
    @BuildStep
    AdditionalBeanBuildItem registerFilters(FiltersBuildItem filters, List<ContainerRequestFilterBuildItem> requestFilters,
            List<ContainerResponseFilterBuildItem> responseFilters) {
        Set<DotName> classes = filters.classes();
        requestFilters.stream().filter(item -> !item.isRegisterAsBean())
                .forEach(item -> classes.remove(DotName.createSimple(item.getClassName())));
        responseFilters.stream().filter(item -> !item.isRegisterAsBean())
                .forEach(item -> classes.remove(DotName.createSimple(item.getClassName())));
        return AdditionalBeanBuildItem.builder().addBeanClasses(classes.stream().map(DotName::toString).toList())
                .setUnremovable().build();
    }
}
