package dev.apigateway.rest.deployment;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.model.MethodParameter;
import org.jboss.resteasy.reactive.common.model.ParameterType;
import org.jboss.resteasy.reactive.server.util.MethodId;

import com.fasterxml.jackson.annotation.JsonView;

/**
 * What the annotations of a resource method, or else those of its class, say about its JSON. Each may be null.
 *
 * @param methodId as the running application asks for it
 * @param requestView the class of a view that the body is read with
 * @param responseView the class of a view that the result is written with
 * @param reading the class that makes the reader of bodies
 * @param writing the class that makes the writer of results
 */
record JsonAnnotations(String methodId, String requestView, String responseView, String reading, String writing) {

    private static final DotName JSON_VIEW = DotName.createSimple(JsonView.class);
    private static final DotName CUSTOM_SERIALIZATION = DotName
            .createSimple("io.quarkus.resteasy.reactive.jackson.CustomSerialization");
    private static final DotName CUSTOM_DESERIALIZATION = DotName
            .createSimple("io.quarkus.resteasy.reactive.jackson.CustomDeserialization");

    static JsonAnnotations of(Endpoint endpoint) {
        return new JsonAnnotations(methodId(endpoint), requestView(endpoint), first(annotation(endpoint, JSON_VIEW)),
                first(annotation(endpoint, CUSTOM_DESERIALIZATION)), first(annotation(endpoint, CUSTOM_SERIALIZATION)));
    }

    boolean isEmpty() {
        return requestView == null && responseView == null && reading == null && writing == null;
    }

    private static String methodId(Endpoint endpoint) {
        MethodParameter[] parameters = endpoint.model().getParameters();
        String[] types = new String[parameters.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = parameters[i].declaredUnresolvedType;
        }
        return MethodId.get(endpoint.model().getName(), endpoint.resource().name().toString(), types);
    }

    private static AnnotationInstance annotation(Endpoint endpoint, DotName name) {
        AnnotationInstance ofMethod = endpoint.method().declaredAnnotation(name);
        return ofMethod == null ? endpoint.resource().declaredAnnotation(name) : ofMethod;
    }

    private static String requestView(Endpoint endpoint) {
        for (AnnotationInstance view : endpoint.method().annotations(JSON_VIEW)) {
            if (view.target().kind() == AnnotationTarget.Kind.METHOD_PARAMETER && endpoint.model()
                    .getParameters()[view.target().asMethodParameter().position()].getParameterType() == ParameterType.BODY) {
                return first(view);
            }
        }
        return null;
    }

    private static String first(AnnotationInstance annotation) {
        AnnotationValue value = annotation == null ? null : annotation.value();
        if (value == null) {
            return null;
        }
        Type[] types = value.kind() == AnnotationValue.Kind.ARRAY ? value.asClassArray() : new Type[] { value.asClass() };
        return types.length == 0 ? null : types[0].name().toString();
    }
}
