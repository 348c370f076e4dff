package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.SERVER_EXCEPTION_MAPPER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.server.processor.generation.exceptionmappers.ServerExceptionMapperGenerator;
import org.jboss.resteasy.reactive.server.processor.generation.filters.FilterGeneration;
import org.jboss.resteasy.reactive.server.processor.generation.filters.FilterGeneration.GeneratedFilter;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.GeneratedBeanBuildItem;
import io.quarkus.arc.deployment.GeneratedBeanGizmoAdaptor;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.index.IndexingUtil;
import io.quarkus.resteasy.reactive.spi.ContainerRequestFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.ContainerResponseFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.CustomContainerRequestFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.CustomContainerResponseFilterBuildItem;
import io.quarkus.resteasy.reactive.spi.CustomExceptionMapperBuildItem;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;

/** Makes filters and exception mappers of methods that are annotated as such. */
class MethodProviderProcessor {

    private static final Set<String> UNREMOVABLE = Set.of(Unremovable.class.getName());

    /** The application's classes, and those of other Quarkus extensions that have such methods. */
    @BuildStep
    MethodProvidersIndexBuildItem collectClasses(CombinedIndexBuildItem combined,
            List<CustomContainerRequestFilterBuildItem> requestFilters,
            List<CustomContainerResponseFilterBuildItem> responseFilters, List<CustomExceptionMapperBuildItem> mappers) {
        Problems.report(UnsupportedTypes.inProviders(combined.getIndex()));
        List<String> additional = new ArrayList<>();
        requestFilters.forEach(item -> additional.add(item.getClassName()));
        responseFilters.forEach(item -> additional.add(item.getClassName()));
        mappers.forEach(item -> additional.add(item.getClassName()));
        if (additional.isEmpty()) {
            return new MethodProvidersIndexBuildItem(combined.getComputingIndex());
        }
        Indexer indexer = new Indexer();
        Set<DotName> indexed = new HashSet<>();
        additional.forEach(name -> IndexingUtil.indexClass(name, indexer, combined.getIndex(), indexed,
                Thread.currentThread().getContextClassLoader()));
        return new MethodProvidersIndexBuildItem(CompositeIndex.create(combined.getComputingIndex(), indexer.complete()));
    }

    @BuildStep
    void generateFilters(MethodProvidersIndexBuildItem methods, BuildProducer<GeneratedBeanBuildItem> beans,
            BuildProducer<AdditionalBeanBuildItem> declaringBeans,
            BuildProducer<ContainerRequestFilterBuildItem> requestFilters,
            BuildProducer<ContainerResponseFilterBuildItem> responseFilters) {
        SortedSet<String> declaring = new TreeSet<>();
        for (GeneratedFilter filter : FilterGeneration.generate(methods.index(), GatewayTypes.NAMES, UNREMOVABLE,
                ConditionalBeans::areDeclaredBy)) {
            filter.getGeneratedClasses()
                    .forEach(generated -> beans.produce(new GeneratedBeanBuildItem(generated.getName(), generated.getData())));
            declaring.add(filter.getDeclaringClassName());
            if (filter.isRequestFilter()) {
                requestFilters.produce(requestFilter(filter));
            } else {
                responseFilters.produce(responseFilter(filter));
            }
        }
        declaringBeans.produce(beans(declaring));
    }

    private static ContainerRequestFilterBuildItem requestFilter(GeneratedFilter filter) {
        ContainerRequestFilterBuildItem.Builder builder = new ContainerRequestFilterBuildItem.Builder(
                filter.getGeneratedClassName());
        builder.setRegisterAsBean(false).setPriority(filter.getPriority()).setNameBindingNames(filter.getNameBindingNames());
        return builder.setPreMatching(filter.isPreMatching()).setNonBlockingRequired(filter.isNonBlocking())
                .setWithFormRead(filter.isWithFormRead()).setFilterSourceMethod(filter.getFilterSourceMethod()).build();
    }

    private static ContainerResponseFilterBuildItem responseFilter(GeneratedFilter filter) {
        ContainerResponseFilterBuildItem.Builder builder = new ContainerResponseFilterBuildItem.Builder(
                filter.getGeneratedClassName());
        builder.setRegisterAsBean(false).setPriority(filter.getPriority()).setNameBindingNames(filter.getNameBindingNames());
        return builder.setFilterSourceMethod(filter.getFilterSourceMethod()).build();
    }

    @BuildStep
    void generateMappers(MethodProvidersIndexBuildItem methods, ResourcesBuildItem resources,
            BuildProducer<GeneratedBeanBuildItem> beans, BuildProducer<AdditionalBeanBuildItem> declaringBeans,
            BuildProducer<ExceptionMapperBuildItem> mappers) {
        Set<MethodInfo> ofResources = new HashSet<>(resources.result().getClassLevelExceptionMappers());
        GeneratedBeanGizmoAdaptor output = new GeneratedBeanGizmoAdaptor(beans);
        SortedSet<String> declaring = new TreeSet<>();
        for (MethodInfo method : mapperMethods(methods.index())) {
            if (ofResources.contains(method)) {
                continue;
            }
            declaring.add(method.declaringClass().name().toString());
            Map<String, String> generated = ServerExceptionMapperGenerator.generateGlobalMapper(method, output,
                    GatewayTypes.NAMES, UNREMOVABLE, ConditionalBeans::areDeclaredBy);
            AnnotationInstance annotation = method.declaredAnnotation(SERVER_EXCEPTION_MAPPER);
            generated.forEach((exception, mapper) -> {
                ExceptionMapperBuildItem.Builder builder = new ExceptionMapperBuildItem.Builder(mapper, exception)
                        .setRegisterAsBean(false).setDeclaringClass(method.declaringClass());
                if (annotation.value("priority") != null) {
                    builder.setPriority(annotation.value("priority").asInt());
                }
                mappers.produce(builder.build());
            });
        }
        declaringBeans.produce(beans(declaring));
    }

    @BuildStep
    ClassMappersBuildItem generateMappersOfResources(ResourcesBuildItem resources,
            BuildProducer<GeneratedClassBuildItem> classes,
            BuildProducer<ReflectiveClassBuildItem> reflection) {
        GeneratedClassGizmoAdaptor output = new GeneratedClassGizmoAdaptor(classes, true);
        Map<DotName, Map<String, String>> mappers = new TreeMap<>();
        for (MethodInfo method : resources.result().getClassLevelExceptionMappers()) {
            Map<String, String> generated = ServerExceptionMapperGenerator.generatePerClassMapper(method, output,
                    GatewayTypes.NAMES, UNREMOVABLE);
            reflection.produce(ReflectiveClassBuildItem.builder(generated.values().toArray(String[]::new))
                    .reason("exception mappers of " + method.declaringClass().name()).build());
            mappers.computeIfAbsent(method.declaringClass().name(), name -> new TreeMap<>()).putAll(generated);
        }
        return new ClassMappersBuildItem(mappers);
    }

    private static List<MethodInfo> mapperMethods(IndexView index) {
        return index.getAnnotations(SERVER_EXCEPTION_MAPPER).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> annotation.target().asMethod()).filter(method -> !method.isBridge()).toList();
    }

    private static AdditionalBeanBuildItem beans(SortedSet<String> declaring) {
        return AdditionalBeanBuildItem.builder().addBeanClasses(declaring).setUnremovable()
                .setDefaultScope(BuiltinScope.SINGLETON.getName()).build();
    }
}
