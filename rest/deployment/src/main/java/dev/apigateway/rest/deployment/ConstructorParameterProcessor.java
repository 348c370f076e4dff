package dev.apigateway.rest.deployment;

import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

import io.quarkus.arc.deployment.GeneratedBeanBuildItem;
import io.quarkus.arc.deployment.GeneratedBeanGizmoAdaptor;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** Generates what makes resources whose constructors take parameters of requests. */
class ConstructorParameterProcessor {

    @BuildStep
    void generateProducers(ResourcesBuildItem resources, BuildProducer<GeneratedBeanBuildItem> beans) {
        SortedMap<DotName, MethodInfo> constructors = new TreeMap<>(
                resources.result().getResourcesThatNeedCustomProducer());
        constructors.forEach((resource, constructor) -> new ResourceProducerWriter(constructor)
                .write(new GeneratedBeanGizmoAdaptor(beans)));
    }
}
