package dev.apigateway.deployment.body;

import dev.apigateway.extension.BodyCheck;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** Has bodies validated where the application can do that. */
class BodyValidationProcessor {

    /** Not loaded here, since it needs Jakarta Validation. */
    private static final String CHECK = BodyCheck.class.getPackageName() + ".validation.ConstraintCheck";

    @BuildStep
    void registerCheck(Capabilities capabilities, ValidationConfig config, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (config.validateBodies() && capabilities.isPresent(Capability.HIBERNATE_VALIDATOR)) {
            beans.produce(AdditionalBeanBuildItem.unremovableOf(CHECK));
        }
    }
}
