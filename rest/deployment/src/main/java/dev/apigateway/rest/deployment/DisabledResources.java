package dev.apigateway.rest.deployment;

import java.util.function.Supplier;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import dev.apigateway.rest.RestRecorder;

/** Resources that a property switches off, as {@code @EndpointDisabled} says. */
final class DisabledResources {

    private static final DotName ENDPOINT_DISABLED = DotName
            .createSimple("io.quarkus.resteasy.reactive.server.EndpointDisabled");

    private DisabledResources() {
    }

    /** Null for a resource that is always there. */
    static Supplier<Boolean> condition(ClassInfo resource, RestRecorder recorder) {
        AnnotationInstance disabled = resource.declaredAnnotation(ENDPOINT_DISABLED);
        if (disabled == null) {
            return null;
        }
        boolean whereMissing = disabled.value("disableIfMissing") != null && disabled.value("disableIfMissing").asBoolean();
        return recorder.disabledBy(disabled.value("name").asString(), disabled.value("stringValue").asString(),
                whereMissing);
    }
}
