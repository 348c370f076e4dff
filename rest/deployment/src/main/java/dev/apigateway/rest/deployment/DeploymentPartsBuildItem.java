package dev.apigateway.rest.deployment;

import java.util.List;
import java.util.function.Function;

import org.jboss.resteasy.reactive.common.model.ResourceDynamicFeature;
import org.jboss.resteasy.reactive.common.model.ResourceFeature;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptors;
import org.jboss.resteasy.reactive.server.core.DeploymentInfo;
import org.jboss.resteasy.reactive.server.core.ExceptionMapping;
import org.jboss.resteasy.reactive.server.model.ContextResolvers;
import org.jboss.resteasy.reactive.server.model.DelegatingServerRestHandler;
import org.jboss.resteasy.reactive.server.model.DynamicFeatures;
import org.jboss.resteasy.reactive.server.model.Features;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ParamConverterProviders;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jboss.resteasy.reactive.spi.BeanFactory;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.builder.item.SimpleBuildItem;

/**
 * What surrounds resources: filters, mappers, converters and the like, the same for each function. Produced and consumed by
 * {@link DeploymentProcessor}.
 */
final class DeploymentPartsBuildItem extends SimpleBuildItem {

    private final FiltersBuildItem filters;
    private final ExceptionMappersBuildItem mappers;
    private final ParamConvertersBuildItem converters;
    private final ContextResolversBuildItem resolvers;
    private final List<String> features;
    private final List<String> dynamicFeatures;
    private final List<HandlerChainCustomizer> customizers;
    private final List<ServerRestHandler> beforeMappers;

    DeploymentPartsBuildItem(FiltersBuildItem filters, ExceptionMappersBuildItem mappers, ParamConvertersBuildItem converters,
            ContextResolversBuildItem resolvers, List<String> features, List<String> dynamicFeatures,
            List<HandlerChainCustomizer> customizers, List<ServerRestHandler> beforeMappers) {
        this.filters = filters;
        this.mappers = mappers;
        this.converters = converters;
        this.resolvers = resolvers;
        this.features = features;
        this.dynamicFeatures = dynamicFeatures;
        this.customizers = customizers;
        this.beforeMappers = beforeMappers;
    }

    /** A fresh copy of all of it, since each deployment adds to its own. */
    DeploymentInfo deployment(FactoryRecording factories, RestRecorder recorder) {
        Function<String, BeanFactory<?>> factory = factories::factory;
        DeploymentInfo info = new DeploymentInfo();
        ResourceInterceptors interceptors = filters.filters();
        interceptors.initializeDefaultFactories(factory);
        interceptors.sort();
        interceptors.getContainerRequestFilters().validateThreadModel();
        ExceptionMapping mapping = mappers.mapping();
        mapping.initializeDefaultFactories(factory);
        mapping.replaceDiscardAtRuntimeIfBeanIsUnavailable(recorder::beanUnavailable);
        ParamConverterProviders providers = converters.providers();
        providers.initializeDefaultFactories(factory);
        providers.sort();
        ContextResolvers contextResolvers = resolvers.resolvers();
        contextResolvers.initializeDefaultFactories(factory);
        return info.setInterceptors(interceptors).setExceptionMapping(mapping).setParamConverterProviders(providers)
                .setCtxResolvers(contextResolvers).setFeatures(features(factories))
                .setDynamicFeatures(dynamicFeatures(factories)).setGlobalHandlerCustomizers(customizers)
                .setPreExceptionMapperHandler(beforeMapper());
    }

    private Features features(FactoryRecording factories) {
        Features all = new Features();
        for (String name : features) {
            ResourceFeature feature = new ResourceFeature();
            feature.setFactory(factories.factory(name));
            all.addFeature(feature);
        }
        return all;
    }

    private DynamicFeatures dynamicFeatures(FactoryRecording factories) {
        DynamicFeatures all = new DynamicFeatures();
        for (String name : dynamicFeatures) {
            ResourceDynamicFeature feature = new ResourceDynamicFeature();
            feature.setFactory(factories.factory(name));
            all.addFeature(feature);
        }
        return all;
    }

    private ServerRestHandler beforeMapper() {
        return switch (beforeMappers.size()) {
            case 0 -> null;
            case 1 -> beforeMappers.get(0);
            default -> new DelegatingServerRestHandler(beforeMappers);
        };
    }
}
