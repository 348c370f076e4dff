package dev.apigateway.rest.deployment;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.inject.spi.DeploymentException;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

import io.quarkus.arc.deployment.BuildTimeEnabledProcessor;
import io.quarkus.arc.deployment.LookupConditionsProcessor;

/** Classes that are beans only where a build profile or a property says so. */
final class ConditionalBeans {

    private static final Set<DotName> CONDITIONS = conditions();

    private ConditionalBeans() {
    }

    private static Set<DotName> conditions() {
        Set<DotName> conditions = new HashSet<>(BuildTimeEnabledProcessor.BUILD_TIME_ENABLED_BEAN_ANNOTATIONS);
        conditions.addAll(LookupConditionsProcessor.LOOKUP_BEAN_ANNOTATIONS);
        return conditions;
    }

    static boolean isOne(ClassInfo candidate) {
        return candidate.declaredAnnotations().stream().anyMatch(annotation -> CONDITIONS.contains(annotation.name()));
    }

    /**
     * Whether the class of a filter or exception mapper that is a method is one.
     *
     * @throws DeploymentException when the condition is on the method, where nobody would look at it
     */
    static boolean areDeclaredBy(MethodInfo provider) {
        for (AnnotationInstance annotation : provider.annotations()) {
            if (CONDITIONS.contains(annotation.name())) {
                throw new DeploymentException("The filter or exception mapper " + provider.declaringClass().name() + "#"
                        + provider.name() + " is annotated with @" + annotation.name().withoutPackagePrefix()
                        + ", which has no effect on a method. Move the annotation to a class of its own.");
            }
        }
        return isOne(provider.declaringClass());
    }
}
