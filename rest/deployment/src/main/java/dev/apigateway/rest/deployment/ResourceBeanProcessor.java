package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.APPLICATION_PATH;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.BEAN_PARAM;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.CONTEXT;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.PATH;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.PROVIDER;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.resteasy.reactive.server.injection.ContextProducers;

import dev.apigateway.rest.ContextBeans;
import dev.apigateway.rest.ResourceFunctions;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AutoInjectAnnotationBuildItem;
import io.quarkus.arc.deployment.BeanDefiningAnnotationBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.server.spi.SubResourcesAsBeansBuildItem;

/** Makes resources, and what parameters are injected into, beans. */
class ResourceBeanProcessor {

    private static final DotName SINGLETON = BuiltinScope.SINGLETON.getName();

    /** {@code @Context} and {@code @BeanParam} on a field mean {@code @Inject}. */
    @BuildStep
    AutoInjectAnnotationBuildItem registerInjectingAnnotations() {
        return new AutoInjectAnnotationBuildItem(CONTEXT, BEAN_PARAM);
    }

    @BuildStep
    void registerDefiningAnnotations(BuildProducer<BeanDefiningAnnotationBuildItem> annotations) {
        for (DotName annotation : List.of(PATH, APPLICATION_PATH, PROVIDER)) {
            annotations.produce(new BeanDefiningAnnotationBuildItem(annotation, SINGLETON, false));
        }
    }

    @BuildStep
    void registerOwnBeans(BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<UnremovableBeanBuildItem> unremovable) {
        beans.produce(AdditionalBeanBuildItem.unremovableOf(ResourceFunctions.class));
        beans.produce(AdditionalBeanBuildItem.builder().addBeanClasses(ContextProducers.class, ContextBeans.class).build());
        unremovable.produce(UnremovableBeanBuildItem.beanTypes(HttpHeaders.class));
    }

    @BuildStep
    void registerParameterContainers(ParameterContainersBuildItem containers, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (!containers.beans().isEmpty()) {
            beans.produce(AdditionalBeanBuildItem.builder()
                    .addBeanClasses(containers.beans().stream().map(DotName::toString).toList()).setUnremovable().build());
        }
    }

    /** An interface with a path has one class that implements it, and needs no annotation for that. */
    @BuildStep
    void registerImplementations(ResourcesBuildItem resources, BuildProducer<AdditionalBeanBuildItem> beans) {
        List<String> implementations = new ArrayList<>();
        for (DotName pathInterface : new TreeSet<>(resources.result().getPathInterfaces().keySet())) {
            List<ClassInfo> candidates = resources.result().getIndex().getAllKnownImplementations(pathInterface).stream()
                    .filter(ResourceBeanProcessor::canBeBean).toList();
            if (candidates.size() == 1) {
                implementations.add(candidates.get(0).name().toString());
            }
        }
        if (!implementations.isEmpty()) {
            beans.produce(AdditionalBeanBuildItem.builder().addBeanClasses(implementations).setUnremovable().build());
        }
    }

    private static boolean canBeBean(ClassInfo candidate) {
        return !candidate.isAbstract() && candidate.enclosingMethod() == null
                && (candidate.enclosingClass() == null || Modifier.isStatic(candidate.flags()));
    }

    /** Whatever a resource method takes as {@code @Context} may be a bean that nobody injects. */
    @BuildStep
    void registerContextParameters(ResourcesBuildItem resources, BuildProducer<UnremovableBeanBuildItem> unremovable) {
        TreeSet<DotName> types = new TreeSet<>();
        for (ClassInfo resource : resources.roots().values()) {
            for (AnnotationInstance context : resource.annotations(CONTEXT)) {
                if (context.target().kind() == AnnotationTarget.Kind.METHOD_PARAMETER) {
                    types.add(context.target().asMethodParameter().type().name());
                }
            }
        }
        if (!types.isEmpty()) {
            unremovable.produce(UnremovableBeanBuildItem.beanTypes(types));
        }
    }

    /** Sub-resources are beans where they have a scope, or where another Quarkus extension asks for it. */
    @BuildStep
    void registerSubResources(ResourcesBuildItem resources, List<SubResourcesAsBeansBuildItem> asBeans,
            BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<UnremovableBeanBuildItem> unremovable) {
        TreeSet<DotName> subResources = new TreeSet<>(resources.possibleSubResources().keySet());
        if (subResources.isEmpty()) {
            return;
        }
        unremovable.produce(UnremovableBeanBuildItem.beanTypes(subResources));
        if (!asBeans.isEmpty()) {
            beans.produce(AdditionalBeanBuildItem.builder()
                    .addBeanClasses(subResources.stream().map(DotName::toString).toList()).build());
        }
    }
}
