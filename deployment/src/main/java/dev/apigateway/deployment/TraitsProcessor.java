package dev.apigateway.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import jakarta.inject.Singleton;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import dev.apigateway.AfterResponse;
import dev.apigateway.Priming;
import dev.apigateway.extension.ApiGatewayRecorder;
import dev.apigateway.extension.BodyCheck;
import dev.apigateway.extension.FunctionTraits;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.arc.processor.ObserverInfo;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationIndexBuildItem;
import io.quarkus.runtime.Shutdown;
import io.quarkus.runtime.ShutdownEvent;

/** Finds out what only some applications need, so that only they pay for it. */
class TraitsProcessor {

    private static final DotName SHUTDOWN_EVENT = DotName.createSimple(ShutdownEvent.class);
    private static final DotName SHUTDOWN = DotName.createSimple(Shutdown.class);

    @BuildStep
    UnremovableBeanBuildItem registerHooks() {
        return UnremovableBeanBuildItem.beanTypes(AfterResponse.class, Priming.class, BodyCheck.class);
    }

    @BuildStep
    @Record(STATIC_INIT)
    SyntheticBeanBuildItem generateTraits(BeanDiscoveryFinishedBuildItem beans, ApplicationIndexBuildItem application,
            LambdaExtensionConfig config, ApiGatewayRecorder recorder) {
        boolean requestScope = beans.beanStream().stream().anyMatch(bean -> BuiltinScope.REQUEST.is(bean.getScope()));
        boolean lambdaExtension = switch (config.lambdaExtension()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> beans.beanStream().stream().anyMatch(bean -> worksLate(bean, application.getIndex()))
                    || beans.getObservers().stream().anyMatch(observer -> hearsShutdown(observer, application.getIndex()));
        };
        return SyntheticBeanBuildItem.configure(FunctionTraits.class)
                .scope(Singleton.class)
                .unremovable()
                .runtimeValue(recorder.traits(requestScope, lambdaExtension,
                        hasBean(beans, AfterResponse.class), hasBean(beans, Priming.class), hasBean(beans, BodyCheck.class)))
                .done();
    }

    private static boolean hasBean(BeanDiscoveryFinishedBuildItem beans, Class<?> type) {
        return beans.beanStream().stream().anyMatch(bean -> bean.hasType(DotName.createSimple(type)));
    }

    private static boolean worksLate(BeanInfo bean, IndexView application) {
        if (bean.hasType(DotName.createSimple(AfterResponse.class))) {
            return true;
        }
        ClassInfo type = bean.isClassBean() ? bean.getImplClazz() : null;
        return type != null && application.getClassByName(type.name()) != null
                && (type.annotationsMap().containsKey(DotNames.PRE_DESTROY) || type.annotationsMap().containsKey(SHUTDOWN));
    }

    private static boolean hearsShutdown(ObserverInfo observer, IndexView application) {
        return observer.getObservedType().name().equals(SHUTDOWN_EVENT)
                && application.getClassByName(observer.getBeanClass()) != null;
    }
}
