package dev.apigateway.rest.deployment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.model.ParameterType;

import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;

/**
 * The types that resource methods take as bodies or parts of them, and return.
 *
 * @param subResources what locators return, which is no body
 */
record ResourceBodies(Set<DotName> subResources) {

    private static final List<String> NO_BODIES = List.of("jakarta.json.", "jakarta.ws.rs.", "com.fasterxml.jackson.databind.",
            "org.jboss.resteasy.reactive", "io.smallrye.mutiny.");
    private static final DotName JSON_IGNORE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonIgnore");

    Set<Type> of(Collection<Endpoint> endpoints) {
        Set<Type> types = new LinkedHashSet<>();
        for (Endpoint endpoint : endpoints) {
            Type result = endpoint.method().returnType();
            if (result.kind() != Type.Kind.VOID && !subResources.contains(result.name())) {
                types.add(result);
            }
            for (int i = 0; i < endpoint.method().parametersCount(); i++) {
                ParameterType kind = endpoint.model().getParameters()[i].getParameterType();
                if (kind == ParameterType.BODY || kind == ParameterType.FORM) {
                    types.add(endpoint.method().parameterType(i));
                }
            }
        }
        return types;
    }

    static boolean isNoBody(DotName type) {
        String name = type.toString();
        return ReflectiveHierarchyBuildItem.DefaultIgnoreTypePredicate.INSTANCE.test(type)
                || NO_BODIES.stream().anyMatch(name::startsWith);
    }

    static boolean isIgnored(AnnotationTarget member) {
        return member.hasAnnotation(JSON_IGNORE);
    }
}
