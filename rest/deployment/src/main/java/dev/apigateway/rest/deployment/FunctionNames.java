package dev.apigateway.rest.deployment;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkus.arc.processor.DotNames;

/** Which function a resource class belongs to: that of its {@code @Named}, or that of all resources without one. */
final class FunctionNames {

    private FunctionNames() {
    }

    /**
     * Names of functions by resource class.
     *
     * @param unnamed the name of the function of those without {@code @Named}
     */
    static SortedMap<DotName, String> of(Collection<ClassInfo> resources, String unnamed) {
        SortedMap<DotName, String> names = new TreeMap<>();
        resources.forEach(resource -> names.put(resource.name(), name(resource, unnamed)));
        return names;
    }

    private static String name(ClassInfo resource, String unnamed) {
        AnnotationInstance named = resource.declaredAnnotation(DotNames.NAMED);
        if (named == null) {
            return unnamed;
        }
        String name = named.value() == null ? "" : named.value().asString();
        return name.isEmpty() ? decapitalized(resource.simpleName()) : name;
    }

    /** The name that CDI gives a bean whose {@code @Named} has none. */
    private static String decapitalized(String simpleName) {
        return Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
    }
}
