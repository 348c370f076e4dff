package dev.apigateway.deployment.start;

import java.util.concurrent.ScheduledExecutorService;

import org.jboss.jandex.DotName;

import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.arc.processor.BuildExtension;
import io.quarkus.arc.processor.ObserverInfo;

/** Whether an application can ask for Quarkus's executor: by injection, or as an asynchronous observer. */
final class ExecutorUse {

    private static final DotName EXECUTOR = DotName.createSimple(ScheduledExecutorService.class);

    private ExecutorUse() {
    }

    static boolean isBy(ValidationPhaseBuildItem beans) {
        return beans.getContext().beans().stream().anyMatch(bean -> bean.isSynthetic() && bean.hasType(EXECUTOR))
                || beans.getContext().get(BuildExtension.Key.OBSERVERS).stream().anyMatch(ObserverInfo::isAsync);
    }
}
