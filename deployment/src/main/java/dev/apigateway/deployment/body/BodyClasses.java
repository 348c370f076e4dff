package dev.apigateway.deployment.body;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;

/** The classes in the types of bodies: those of elements, and none that Java or a library has. */
public final class BodyClasses {

    private final SortedSet<String> names = new TreeSet<>();

    private BodyClasses() {
    }

    /** @param hierarchies all that are registered, those of {@link BodySource} among them */
    public static SortedSet<String> of(Collection<ReflectiveHierarchyBuildItem> hierarchies) {
        BodyClasses classes = new BodyClasses();
        for (ReflectiveHierarchyBuildItem item : hierarchies) {
            if (BodySource.NAME.equals(item.getSource())) {
                classes.add(item.getType(), item.getIgnoreTypePredicate());
            }
        }
        return classes.names;
    }

    private void add(Type type, Predicate<DotName> others) {
        switch (type.kind()) {
            case CLASS -> addClass(type.name(), others);
            case PARAMETERIZED_TYPE -> {
                addClass(type.name(), others);
                type.asParameterizedType().arguments().forEach(argument -> add(argument, others));
            }
            case ARRAY -> add(type.asArrayType().elementType(), others);
            case WILDCARD_TYPE -> add(type.asWildcardType().extendsBound(), others);
            default -> {
                // primitive types and variables are no classes
            }
        }
    }

    private void addClass(DotName name, Predicate<DotName> others) {
        if (!others.test(name)) {
            names.add(name.toString());
        }
    }
}
