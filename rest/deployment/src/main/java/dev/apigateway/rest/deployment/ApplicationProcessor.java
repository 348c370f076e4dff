package dev.apigateway.rest.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.RuntimeDelegate;

import org.jboss.jandex.AnnotationTarget;
import org.jboss.resteasy.reactive.common.processor.scanning.ResteasyReactiveScanner;

import dev.apigateway.rest.RestFeature;
import dev.apigateway.rest.RestRecorder;
import io.quarkus.arc.deployment.BuildTimeConditionBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.AdditionalApplicationArchiveMarkerBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Finds out what is asked of the whole of the application's resources. */
class ApplicationProcessor {

    private static final String PROVIDERS = "META-INF/services/" + Providers.class.getName();

    @BuildStep
    FeatureBuildItem feature(Capabilities capabilities) {
        for (String other : List.of(Capability.RESTEASY_REACTIVE, Capability.RESTEASY)) {
            if (capabilities.isPresent(other)) {
                throw new ConfigurationException(
                        "The application has both quarkus-apigateway-rest and an extension that serves "
                                + "resources by an HTTP server (" + other + "). A function has no server. Remove quarkus-rest, "
                                + "quarkus-resteasy and what depends on them.");
            }
        }
        return new FeatureBuildItem(RestFeature.NAME);
    }

    /** Jars with providers are looked at even if they have no index. */
    @BuildStep
    AdditionalApplicationArchiveMarkerBuildItem registerProviderArchives() {
        return new AdditionalApplicationArchiveMarkerBuildItem(PROVIDERS);
    }

    @BuildStep
    ApplicationBuildItem collectApplication(CombinedIndexBuildItem index, List<BuildTimeConditionBuildItem> conditions,
            RestConfig config) {
        Set<String> switchedOff = config.buildTimeConditionAware() ? switchedOff(conditions) : Set.of();
        return new ApplicationBuildItem(
                ResteasyReactiveScanner.scanForApplicationClass(index.getComputingIndex(), switchedOff));
    }

    private static Set<String> switchedOff(List<BuildTimeConditionBuildItem> conditions) {
        return conditions.stream().filter(condition -> !condition.isEnabled()).map(BuildTimeConditionBuildItem::getTarget)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass().name().toString()).collect(Collectors.toSet());
    }

    @BuildStep
    ServiceProviderBuildItem registerRuntimeDelegate() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RuntimeDelegate.class.getName());
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void registerRuntimeDelegate(RestRecorder recorder) {
        recorder.setRuntimeDelegate();
    }
}
