package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.BEAN_PARAM;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.PROVIDER;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.SERVER_EXCEPTION_MAPPER;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.TYPED;
import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.VETOED;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.DeploymentException;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.AnnotationTransformation.TransformationContext;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;

/** Tells the CDI container of resources and providers what their annotations leave open. */
class BeanAnnotationProcessor {

    /** A resource into whose fields parameters are injected lives as long as the request that they belong to. */
    @BuildStep
    AnnotationsTransformerBuildItem registerRequestScopes(ResourcesBuildItem resources) {
        Set<DotName> perRequest = resources.result().getRequestScopedResources();
        Set<DotName> subResources = resources.possibleSubResources().keySet();
        return onClasses(context -> {
            ClassInfo resource = context.declaration().asClass();
            if (!perRequest.contains(resource.name())) {
                return;
            }
            BuiltinScope scope = BuiltinScope.from(resource);
            if (scope == null && !subResources.contains(resource.name())) {
                context.add(RequestScoped.class);
            } else if (scope != null && scope != BuiltinScope.REQUEST) {
                throw new DeploymentException("Parameters of requests are injected into fields of " + resource.name()
                        + ", which lives longer than a request (@" + scope.getName().withoutPackagePrefix()
                        + "). Make it @RequestScoped, or take the parameters as those of its methods.");
            }
        });
    }

    /** A resource whose constructor takes parameters of requests is made by a producer that the build generates. */
    @BuildStep
    AnnotationsTransformerBuildItem registerVetoes(ResourcesBuildItem resources) {
        Set<DotName> produced = resources.result().getResourcesThatNeedCustomProducer().keySet();
        return onClasses(context -> {
            if (produced.contains(context.declaration().asClass().name())) {
                context.add(AnnotationInstance.create(VETOED, context.declaration(), new AnnotationValue[0]));
            }
        });
    }

    /** {@code @Named} says which function a resource belongs to, and not the name of a bean, of which there is one. */
    @BuildStep
    AnnotationsTransformerBuildItem registerNames(ResourcesBuildItem resources) {
        Set<DotName> roots = resources.roots().keySet();
        return onClasses(context -> {
            if (roots.contains(context.declaration().asClass().name())) {
                context.remove(annotation -> annotation.name().equals(DotNames.NAMED));
            }
        });
    }

    /** Resources, providers and the like are found by their class; a subclass of one is not the same bean. */
    @BuildStep
    AnnotationsTransformerBuildItem registerTypes(ResourcesBuildItem resources, FiltersBuildItem filters,
            ParameterContainersBuildItem containers, CombinedIndexBuildItem combined) {
        Set<DotName> typed = new HashSet<>(resources.roots().keySet());
        typed.addAll(resources.possibleSubResources().keySet());
        typed.addAll(containers.noRecords());
        typed.addAll(filters.classes());
        IndexView index = combined.getComputingIndex();
        return onClasses(context -> {
            ClassInfo bean = context.declaration().asClass();
            if ((typed.contains(bean.name()) || bean.hasDeclaredAnnotation(PROVIDER)) && !bean.hasDeclaredAnnotation(TYPED)) {
                context.add(typed(bean, index));
            }
        });
    }

    private static AnnotationInstance typed(ClassInfo bean, IndexView index) {
        AnnotationValue[] types = BeanTypes.of(bean, index).stream()
                .map(type -> AnnotationValue.createClassValue("value", Type.create(type, Type.Kind.CLASS)))
                .toArray(AnnotationValue[]::new);
        return AnnotationInstance.create(TYPED, bean,
                new AnnotationValue[] { AnnotationValue.createArrayValue("value", types) });
    }

    /** Class-level bindings of interceptors are meant for resource methods, not for their exception mappers. */
    @BuildStep
    AnnotationsTransformerBuildItem registerMappersWithoutInterceptors(ResourcesBuildItem resources) {
        Set<DotName> classes = new HashSet<>();
        resources.result().getClassLevelExceptionMappers().forEach(mapper -> classes.add(mapper.declaringClass().name()));
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.builder()
                .whenDeclaration(declaration -> declaration.kind() == AnnotationTarget.Kind.METHOD
                        && classes.contains(declaration.asMethod().declaringClass().name()))
                .transform(context -> {
                    if (context.declaration().asMethod().hasDeclaredAnnotation(SERVER_EXCEPTION_MAPPER)) {
                        context.add(AnnotationInstance.create(DotNames.NO_CLASS_INTERCEPTORS, context.declaration(),
                                new AnnotationValue[0]));
                    }
                }));
    }

    /** Records are no beans, so CDI is not to inject them. */
    @BuildStep
    AnnotationsTransformerBuildItem registerRecords(ResourcesBuildItem resources) {
        IndexView index = resources.result().getIndex();
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.builder()
                .whenDeclaration(declaration -> declaration.kind() == AnnotationTarget.Kind.FIELD)
                .transform(context -> {
                    FieldInfo field = context.declaration().asField();
                    if (field.hasDeclaredAnnotation(BEAN_PARAM)
                            && (field.declaringClass().isRecord() || isRecord(field.type(), index))) {
                        context.remove(annotation -> annotation.name().equals(BEAN_PARAM));
                    }
                }));
    }

    private static boolean isRecord(Type type, IndexView index) {
        ClassInfo known = index.getClassByName(type.name());
        return known != null && known.isRecord();
    }

    private static AnnotationsTransformerBuildItem onClasses(Consumer<TransformationContext> change) {
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.builder()
                .whenDeclaration(declaration -> declaration.kind() == AnnotationTarget.Kind.CLASS).transform(change));
    }
}
