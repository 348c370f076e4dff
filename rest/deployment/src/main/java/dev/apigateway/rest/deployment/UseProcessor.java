package dev.apigateway.rest.deployment;

import java.util.List;

import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;

/** Tells what resources ask for and can't have. Every problem is reported, so that one build shows them all. */
class UseProcessor {

    @BuildStep
    void validateContextFields(BeanDiscoveryFinishedBuildItem beans, BuildProducer<ValidationErrorBuildItem> errors) {
        ContextFields.problems(beans.getInjectionPoints())
                .forEach(problem -> errors.produce(new ValidationErrorBuildItem(Problems.exception(List.of(problem)))));
    }

    @BuildStep
    @Produce(ServiceStartBuildItem.class)
    void validateTypes(EndpointsBuildItem endpoints, CombinedIndexBuildItem index) {
        Problems.report(UnsupportedTypes.inResources(endpoints.endpoints(), index.getIndex()));
    }
}
