package dev.apigateway.rest.deployment;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/**
 * Has Hibernate Validator look at parameters and results of resource methods. Its Quarkus extension does that by itself for
 * quarkus-rest alone, and then by means that need Vert.x.
 */
class ParameterValidationProcessor {

    private static final String INTERCEPTOR = "io.quarkus.hibernate.validator.runtime.jaxrs."
            + "ResteasyReactiveEndPointValidationInterceptor";
    /** Not loaded here, since it implements a type of Hibernate Validator. */
    private static final String LOCALE = "dev.apigateway.rest.validation.CallerLocale";

    @BuildStep
    void registerValidation(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.HIBERNATE_VALIDATOR)) {
            beans.produce(new AdditionalBeanBuildItem(INTERCEPTOR));
            beans.produce(AdditionalBeanBuildItem.builder().addBeanClass(LOCALE).setUnremovable().build());
        }
    }
}
