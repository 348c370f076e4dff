package dev.apigateway.rest.deployment;

import java.util.List;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.Priorities;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.model.ResourceExceptionMapper;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.UnwrapException;
import org.jboss.resteasy.reactive.server.core.ExceptionMapping;
import org.jboss.resteasy.reactive.server.processor.scanning.ResteasyReactiveExceptionMappingScanner;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.server.spi.UnwrappedExceptionBuildItem;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;

/** Finds what makes responses of exceptions, and which exceptions are only wrappers of others. */
class ExceptionMapperProcessor {

    private static final DotName THROWABLE = DotName.createSimple(Throwable.class);

    @BuildStep
    List<UnwrappedExceptionBuildItem> collectKnownWrappers() {
        return List.of(new UnwrappedExceptionBuildItem(ArcUndeclaredThrowableException.class),
                new UnwrappedExceptionBuildItem(RollbackException.class));
    }

    @BuildStep
    void collectWrappers(CombinedIndexBuildItem index, BuildProducer<UnwrappedExceptionBuildItem> wrappers) {
        for (AnnotationInstance annotation : index.getIndex().getAnnotations(UnwrapException.class)) {
            ExceptionUnwrapStrategy strategy = strategy(annotation.value("strategy"));
            if (annotation.value() == null) {
                wrappers.produce(new UnwrappedExceptionBuildItem(annotated(annotation, index.getComputingIndex()), strategy));
            } else {
                for (Type exception : annotation.value().asClassArray()) {
                    wrappers.produce(new UnwrappedExceptionBuildItem(exception.name().toString(), strategy));
                }
            }
        }
    }

    private static ExceptionUnwrapStrategy strategy(AnnotationValue value) {
        return value == null ? ExceptionUnwrapStrategy.UNWRAP_IF_NO_MATCH : ExceptionUnwrapStrategy.valueOf(value.asEnum());
    }

    private static String annotated(AnnotationInstance annotation, IndexView index) {
        ClassInfo exception = annotation.target().kind() == AnnotationTarget.Kind.CLASS ? annotation.target().asClass() : null;
        for (ClassInfo type = exception; type != null; type = index.getClassByName(type.superName())) {
            if (THROWABLE.equals(type.name())) {
                return exception.name().toString();
            }
            if (type.superName() == null) {
                break;
            }
        }
        throw new DeploymentException("@UnwrapException on " + annotation.target() + " names no exceptions, and that is none. "
                + "Name those that are to be unwrapped, or annotate the class of the exception itself.");
    }

    @BuildStep
    ExceptionMappersBuildItem collectMappers(CombinedIndexBuildItem index, ApplicationBuildItem application,
            List<ExceptionMapperBuildItem> additional, List<UnwrappedExceptionBuildItem> wrappers, RestConfig config,
            BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<ReflectiveClassBuildItem> reflection) {
        ProviderClasses classes = new ProviderClasses();
        scanned(index, application).getMappers().values().forEach(mapper -> classes.add(mapper.getClassName(), true));
        additional.forEach(item -> classes.add(item.getClassName(), item.isRegisterAsBean()));
        classes.register(beans, reflection);
        return new ExceptionMappersBuildItem(() -> {
            ExceptionMapping mapping = scanned(index, application);
            config.exceptionMapping().disableMapperFor().orElse(List.of()).forEach(mapping::addDisabledMapper);
            wrappers.forEach(item -> mapping.addUnwrappedException(item.getThrowableClassName(), item.getStrategy()));
            additional.forEach(item -> mapping.addExceptionMapper(item.getHandledExceptionName(), mapper(item)));
            return mapping;
        });
    }

    private static ExceptionMapping scanned(CombinedIndexBuildItem index, ApplicationBuildItem application) {
        return ResteasyReactiveExceptionMappingScanner.scanForExceptionMappers(index.getComputingIndex(), application.result());
    }

    private static ResourceExceptionMapper<Throwable> mapper(ExceptionMapperBuildItem item) {
        ResourceExceptionMapper<Throwable> mapper = new ResourceExceptionMapper<>();
        mapper.setClassName(item.getClassName());
        mapper.setPriority(item.getPriority() == null ? Priorities.USER : item.getPriority());
        if (item.getDeclaringClass() != null && ConditionalBeans.isOne(item.getDeclaringClass())) {
            mapper.setDiscardAtRuntime(new ResourceExceptionMapper.DiscardAtRuntimeIfBeanIsUnavailable(
                    item.getDeclaringClass().name().toString()));
        }
        return mapper;
    }
}
