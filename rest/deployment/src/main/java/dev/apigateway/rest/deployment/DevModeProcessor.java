package dev.apigateway.rest.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.List;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;

import dev.apigateway.deployment.RouteBuildItem;
import dev.apigateway.rest.devmode.KnownRoutes;
import dev.apigateway.rest.devmode.KnownRoutesRecorder;
import dev.apigateway.rest.devmode.UnknownPathMapper;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.deployment.IsDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;

/** Tells developers which routes there are. Callers of a function are never told. */
class DevModeProcessor {

    /** An exception mapper of the application comes before ours. */
    private static final int MAPPER_PRIORITY = Priorities.USER + 100;

    @BuildStep(onlyIf = IsDevelopment.class)
    ExceptionMapperBuildItem registerMapper() {
        return new ExceptionMapperBuildItem(UnknownPathMapper.class.getName(), NotFoundException.class.getName(),
                MAPPER_PRIORITY, true);
    }

    @BuildStep(onlyIf = IsDevelopment.class)
    AdditionalBeanBuildItem registerRoutes() {
        return AdditionalBeanBuildItem.unremovableOf(KnownRoutes.class);
    }

    @BuildStep(onlyIf = IsDevelopment.class)
    @Record(STATIC_INIT)
    @Consume(BeanContainerBuildItem.class)
    void collectRoutes(List<RouteBuildItem> routes, KnownRoutesRecorder recorder) {
        recorder.know(routes.stream().sorted().map(route -> route.key() + "  " + route.javaMethod()).distinct().toList());
    }
}
