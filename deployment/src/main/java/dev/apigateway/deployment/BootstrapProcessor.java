package dev.apigateway.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import dev.apigateway.extension.ApiGatewayRecorder;
import dev.apigateway.extension.FunctionApplication;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.QuarkusApplicationClassBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;

/** Makes the packaged application a custom runtime: its main thread is the loop. */
class BootstrapProcessor {

    @BuildStep(onlyIf = IsProduction.class)
    QuarkusApplicationClassBuildItem registerApplication() {
        return new QuarkusApplicationClassBuildItem(FunctionApplication.class);
    }

    @BuildStep(onlyIf = IsProduction.class)
    AdditionalBeanBuildItem registerApplicationBean() {
        return AdditionalBeanBuildItem.unremovableOf(FunctionApplication.class);
    }

    @BuildStep(onlyIf = IsProduction.class)
    @Record(STATIC_INIT)
    void registerInitErrors(ApiGatewayRecorder recorder) {
        recorder.reportInitErrors();
    }

    /** A cold start writes no line to the function's log unless the application asks for it: each line is billed. */
    @BuildStep(onlyIf = IsProduction.class)
    void registerQuietStart(BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        defaults.produce(new RunTimeConfigurationDefaultBuildItem("quarkus.banner.enabled", "false"));
        defaults.produce(new RunTimeConfigurationDefaultBuildItem("quarkus.log.category.\"io.quarkus\".level", "WARN"));
    }
}
