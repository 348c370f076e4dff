package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.PARAM_CONVERTER_PROVIDER;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.PRIORITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.ws.rs.Priorities;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.common.model.ResourceContextResolver;
import org.jboss.resteasy.reactive.common.model.ResourceParamConverterProvider;
import org.jboss.resteasy.reactive.common.processor.scanning.ApplicationScanningResult.KeepProviderResult;
import org.jboss.resteasy.reactive.server.model.ContextResolvers;
import org.jboss.resteasy.reactive.server.model.ParamConverterProviders;
import org.jboss.resteasy.reactive.server.processor.scanning.ResteasyReactiveContextResolverScanner;
import org.jboss.resteasy.reactive.server.processor.scanning.ResteasyReactiveFeatureScanner;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.spi.ContextResolverBuildItem;
import io.quarkus.resteasy.reactive.spi.DynamicFeatureBuildItem;
import io.quarkus.resteasy.reactive.spi.JaxrsFeatureBuildItem;
import io.quarkus.resteasy.reactive.spi.ParamConverterBuildItem;

/** Finds features, parameter converters and context resolvers. */
class ProviderProcessor {

    @BuildStep
    void collectFeatures(CombinedIndexBuildItem index, ApplicationBuildItem application,
            BuildProducer<JaxrsFeatureBuildItem> features, BuildProducer<DynamicFeatureBuildItem> dynamicFeatures) {
        ResteasyReactiveFeatureScanner.scanForFeatures(index.getComputingIndex(), application.result()).stream().sorted()
                .forEach(name -> features.produce(new JaxrsFeatureBuildItem(name, true)));
        ResteasyReactiveFeatureScanner.scanForDynamicFeatures(index.getComputingIndex(), application.result()).stream().sorted()
                .forEach(name -> dynamicFeatures.produce(new DynamicFeatureBuildItem(name, true)));
    }

    @BuildStep
    void registerFeatures(List<JaxrsFeatureBuildItem> features, List<DynamicFeatureBuildItem> dynamicFeatures,
            BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<ReflectiveClassBuildItem> reflection) {
        ProviderClasses classes = new ProviderClasses();
        features.forEach(item -> classes.add(item.getClassName(), item.isRegisterAsBean()));
        dynamicFeatures.forEach(item -> classes.add(item.getClassName(), item.isRegisterAsBean()));
        classes.register(beans, reflection);
    }

    @BuildStep
    void collectParamConverters(CombinedIndexBuildItem combined, ApplicationBuildItem application,
            BuildProducer<ParamConverterBuildItem> converters) {
        IndexView index = combined.getComputingIndex();
        index.getAllKnownImplementations(PARAM_CONVERTER_PROVIDER).stream()
                .filter(provider -> application.result().keepProvider(provider) != KeepProviderResult.DISCARD)
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(provider -> converters
                        .produce(new ParamConverterBuildItem(provider.name().toString(), priority(provider), true)));
    }

    private static int priority(ClassInfo provider) {
        AnnotationInstance priority = provider.declaredAnnotation(PRIORITY);
        return priority == null ? Priorities.USER : priority.value().asInt();
    }

    @BuildStep
    ParamConvertersBuildItem registerParamConverters(List<ParamConverterBuildItem> converters,
            BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<ReflectiveClassBuildItem> reflection) {
        ProviderClasses classes = new ProviderClasses();
        converters.forEach(item -> classes.add(item.getClassName(), item.isRegisterAsBean()));
        classes.register(beans, reflection);
        return new ParamConvertersBuildItem(() -> {
            ParamConverterProviders providers = new ParamConverterProviders();
            for (ParamConverterBuildItem item : converters) {
                ResourceParamConverterProvider provider = new ResourceParamConverterProvider();
                provider.setClassName(item.getClassName());
                provider.setPriority(item.getPriority() == null ? Priorities.USER : item.getPriority());
                providers.addParamConverterProviders(provider);
            }
            return providers;
        });
    }

    @BuildStep
    ContextResolversBuildItem collectContextResolvers(CombinedIndexBuildItem combined, ApplicationBuildItem application,
            List<ContextResolverBuildItem> additional, BuildProducer<AdditionalBeanBuildItem> beans,
            BuildProducer<ReflectiveClassBuildItem> reflection) {
        ContextResolversBuildItem resolvers = new ContextResolversBuildItem(
                () -> contextResolvers(combined.getComputingIndex(), application, additional));
        List<String> own = new ArrayList<>();
        resolvers.resolvers().getResolvers().values()
                .forEach(list -> list.forEach(resolver -> own.add(resolver.getClassName())));
        ProviderClasses classes = new ProviderClasses();
        own.forEach(name -> classes.add(name, true));
        additional.forEach(item -> classes.add(item.getClassName(), item.isRegisterAsBean()));
        classes.register(beans, reflection);
        return resolvers;
    }

    private static ContextResolvers contextResolvers(IndexView index, ApplicationBuildItem application,
            List<ContextResolverBuildItem> additional) {
        ContextResolvers resolvers = ResteasyReactiveContextResolverScanner.scanForContextResolvers(index,
                application.result());
        for (ContextResolverBuildItem item : additional) {
            ResourceContextResolver resolver = new ResourceContextResolver();
            resolver.setClassName(item.getClassName());
            resolver.setMediaTypeStrings(item.getMediaTypes());
            add(resolver, item.getProvidedType(), resolvers);
        }
        return resolvers;
    }

    private static void add(ResourceContextResolver resolver, String providedType, ContextResolvers resolvers) {
        try {
            resolvers.addContextResolver(
                    Class.forName(providedType, false, Thread.currentThread().getContextClassLoader()), resolver);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The context resolver " + resolver.getClassName() + " provides " + providedType
                    + ", which is not on the class path.", e);
        }
    }

}
