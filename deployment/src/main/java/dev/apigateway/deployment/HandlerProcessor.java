package dev.apigateway.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import dev.apigateway.extension.ApiGatewayFeature;
import dev.apigateway.extension.ApiGatewayRecorder;
import dev.apigateway.extension.FunctionFactory;
import dev.apigateway.extension.HandlerTable;
import dev.apigateway.extension.ObjectMapperBinder;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** Finds the application's handlers. Every problem is reported, so one build shows them all. */
class HandlerProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(ApiGatewayFeature.NAME);
    }

    @BuildStep
    HandlerClassesBuildItem collectHandlerClasses(CombinedIndexBuildItem index) {
        return new HandlerClassesBuildItem(HandlerClasses.of(index.getIndex()));
    }

    @BuildStep
    AdditionalBeanBuildItem registerHandlers(HandlerClassesBuildItem handlers) {
        return AdditionalBeanBuildItem.builder()
                .addBeanClasses(handlers.classes().beans().stream().map(c -> c.name().toString()).toList())
                .setDefaultScope(BuiltinScope.SINGLETON.getName())
                .setUnremovable()
                .build();
    }

    @BuildStep
    AdditionalBeanBuildItem registerFunctionFactory() {
        return AdditionalBeanBuildItem.builder()
                .addBeanClasses(FunctionFactory.class, ObjectMapperBinder.class)
                .setUnremovable()
                .build();
    }

    @BuildStep
    void validateHandlerClasses(HandlerClassesBuildItem handlers, BuildProducer<ValidationErrorBuildItem> errors) {
        handlers.classes().problems().forEach(problem -> errors.produce(error(problem)));
    }

    @BuildStep
    HandlersBuildItem collectHandlers(HandlerClassesBuildItem classes, BeanDiscoveryFinishedBuildItem beans,
            List<FunctionHandlerBuildItem> provided, BuildProducer<ValidationErrorBuildItem> errors) {
        List<BeanInfo> candidates = beans.beanStream()
                .filter(bean -> HandlerClasses.TYPES.stream().anyMatch(bean::hasType))
                .stream()
                .sorted(Comparator.comparing(HandlerProcessor::declaration))
                .toList();
        HandlerBeans handlers = HandlerBeans.of(Stream.concat(
                candidates.stream()
                        .map(bean -> new HandlerBeans.Candidate(bean.getIdentifier(), declaration(bean), bean.getName())),
                provided.stream().map(handler -> candidate(handler, beans)))
                .sorted(Comparator.comparing(HandlerBeans.Candidate::declaration)).toList());
        if (!candidates.isEmpty() || !provided.isEmpty() || classes.classes().problems().isEmpty()) {
            handlers.problems().forEach(problem -> errors.produce(error(problem)));
        }
        EventTypes eventTypes = EventTypes.of(candidates.stream()
                .map(bean -> new EventTypes.Candidate(bean.getIdentifier(), declaration(bean), bean.getTypes())).toList());
        eventTypes.problems().forEach(problem -> errors.produce(error(problem)));
        return new HandlersBuildItem(handlers.beansByName(), eventTypes.byBean(), provided.stream()
                .filter(FunctionHandlerBuildItem::isPreferred).map(FunctionHandlerBuildItem::name).findFirst());
    }

    private static HandlerBeans.Candidate candidate(FunctionHandlerBuildItem handler, BeanDiscoveryFinishedBuildItem beans) {
        DotName provider = DotName.createSimple(handler.provider());
        BeanInfo bean = beans.beanStream().classBeans().filter(candidate -> provider.equals(candidate.getBeanClass()))
                .firstResult().orElseThrow(() -> new IllegalStateException(provider + " makes the handler '" + handler.name()
                        + "', but it is no bean. Register it with an AdditionalBeanBuildItem."));
        return new HandlerBeans.Candidate(bean.getIdentifier(), handler.declaration(), handler.name());
    }

    @BuildStep
    @Record(STATIC_INIT)
    SyntheticBeanBuildItem generateHandlerTable(HandlersBuildItem handlers, ApiGatewayRecorder recorder) {
        Map<String, String> eventTypes = new TreeMap<>();
        handlers.eventTypes().forEach((bean, type) -> eventTypes.put(bean, EventTypes.canonical(type)));
        return SyntheticBeanBuildItem.configure(HandlerTable.class)
                .scope(Singleton.class)
                .unremovable()
                .runtimeValue(recorder.handlers(handlers.beansByName(), eventTypes))
                .done();
    }

    private static String declaration(BeanInfo bean) {
        if (bean.getTarget().isPresent()) {
            AnnotationTarget target = bean.getTarget().get();
            return target.kind() == AnnotationTarget.Kind.CLASS ? target.asClass().name().toString()
                    : bean.getImplClazz().name() + "#" + target;
        }
        ClassInfo implementation = bean.getImplClazz();
        return implementation == null ? bean.getIdentifier() : implementation.name().toString();
    }

    /** Without a stack trace: where this extension noticed the mistake doesn't help to mend it. */
    private static ValidationErrorBuildItem error(String problem) {
        DeploymentException exception = new DeploymentException(problem);
        exception.setStackTrace(new StackTraceElement[0]);
        return new ValidationErrorBuildItem(exception);
    }
}
