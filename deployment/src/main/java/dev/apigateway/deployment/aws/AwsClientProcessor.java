package dev.apigateway.deployment.aws;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import dev.apigateway.extension.aws.AwsClientRecorder;
import dev.apigateway.extension.aws.ClientPriming;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Record;

/** Has clients of AWS services created before the first event. */
@BuildSteps(onlyIf = AwsClientsWanted.class)
class AwsClientProcessor {

    @BuildStep
    AdditionalBeanBuildItem registerPriming() {
        return AdditionalBeanBuildItem.unremovableOf(ClientPriming.class);
    }

    /** Once all beans are known, and those that nobody uses are gone. */
    @BuildStep
    @Record(STATIC_INIT)
    void primeClients(ValidationPhaseBuildItem validation, BeanContainerBuildItem container, AwsClientRecorder recorder) {
        recorder.primeClients(container.getValue(), AwsClients.identifiers(validation.getContext().beans().collect()));
    }
}
