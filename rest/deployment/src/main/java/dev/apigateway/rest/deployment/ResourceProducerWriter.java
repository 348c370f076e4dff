package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;

import dev.apigateway.rest.request.RequestParameters;
import io.quarkus.arc.Unremovable;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.ClassOutput;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.MethodDescriptor;
import io.quarkus.gizmo.ResultHandle;

/**
 * Writes a bean with a producer of one resource: parameters of requests are looked up, all others injected.
 *
 * @param constructor of the resource
 */
record ResourceProducerWriter(MethodInfo constructor) {

    private static final Map<DotName, String> LOOKUPS = Map.of(ResteasyReactiveDotNames.QUERY_PARAM, "query",
            ResteasyReactiveDotNames.HEADER_PARAM, "header", ResteasyReactiveDotNames.PATH_PARAM, "path",
            ResteasyReactiveDotNames.MATRIX_PARAM, "matrix", ResteasyReactiveDotNames.COOKIE_PARAM, "cookie");

    void write(ClassOutput output) {
        String resource = constructor.declaringClass().name().toString();
        List<String> injected = new ArrayList<>();
        for (MethodParameterInfo parameter : constructor.parameters()) {
            if (lookup(parameter) == null) {
                injected.add(parameter.type().name().toString());
            }
        }
        try (ClassCreator file = ClassCreator.builder().classOutput(output).className(resource + "$apigatewayproducer")
                .build()) {
            file.addAnnotation(Singleton.class);
            try (MethodCreator produce = file.getMethodCreator("produce", resource, injected.toArray(String[]::new))) {
                produce.addAnnotation(Produces.class);
                produce.addAnnotation(RequestScoped.class);
                produce.addAnnotation(Unremovable.class);
                produce.returnValue(produce.newInstance(MethodDescriptor.of(constructor), arguments(produce)));
            }
        }
    }

    private ResultHandle[] arguments(MethodCreator produce) {
        ResultHandle[] arguments = new ResultHandle[constructor.parametersCount()];
        int injected = 0;
        for (int i = 0; i < arguments.length; i++) {
            AnnotationInstance lookup = lookup(constructor.parameters().get(i));
            arguments[i] = lookup == null ? produce.getMethodParam(injected++)
                    : produce.invokeStaticMethod(
                            MethodDescriptor.ofMethod(RequestParameters.class, LOOKUPS.get(lookup.name()), String.class,
                                    String.class),
                            produce.load(lookup.value().asString()));
        }
        return arguments;
    }

    /** Null for a parameter that CDI has to find. */
    private AnnotationInstance lookup(MethodParameterInfo parameter) {
        List<AnnotationInstance> lookups = parameter.annotations().stream()
                .filter(annotation -> LOOKUPS.containsKey(annotation.name())).toList();
        if (lookups.isEmpty()) {
            return null;
        }
        if (lookups.size() > 1 || !parameter.type().name().equals(ResteasyReactiveDotNames.STRING)) {
            throw new DeploymentException("The parameter '" + parameter.name() + "' of the constructor of "
                    + constructor.declaringClass().name() + " has to be a String with one annotation such as @QueryParam. "
                    + "For anything else take a parameter of the resource method.");
        }
        return lookups.get(0);
    }
}
