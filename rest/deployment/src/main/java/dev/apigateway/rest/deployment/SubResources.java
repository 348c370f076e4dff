package dev.apigateway.rest.deployment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;
import org.jboss.resteasy.reactive.common.processor.scanning.ResourceScanningResult;

/**
 * Which classes the locators of resources lead to. A locator that returns {@code Object} may lead to any class with resource
 * methods; the others lead to what they return and to what extends or implements that.
 */
final class SubResources {

    private static final Set<String> CLIENT_PACKAGES = Set.of("io.quarkus.rest.client",
            "org.eclipse.microprofile.rest.client", "org.jboss.resteasy.reactive.client");

    private final IndexView index;
    /** The types that methods of a class return, by the class. */
    private final SortedMap<DotName, Set<DotName>> returned = new TreeMap<>();

    SubResources(ResourceScanningResult resources, IndexView index) {
        this.index = index;
        Set<DotName> annotations = new TreeSet<>(resources.getHttpAnnotationToMethod().keySet());
        annotations.add(ResteasyReactiveDotNames.PATH);
        annotations.forEach(this::addMethods);
    }

    private void addMethods(DotName annotation) {
        for (AnnotationInstance instance : index.getAnnotations(annotation)) {
            if (instance.target().kind() == AnnotationTarget.Kind.METHOD && !isOfClient(instance.target().asMethod())) {
                MethodInfo method = instance.target().asMethod();
                returned.computeIfAbsent(method.declaringClass().name(), name -> new TreeSet<>())
                        .add(leadsTo(method.returnType()));
            }
        }
    }

    /** Interfaces of REST clients have the same annotations, and are no resources. */
    private static boolean isOfClient(MethodInfo method) {
        return method.annotations().stream().anyMatch(SubResources::isOfClient)
                || method.declaringClass().declaredAnnotations().stream().anyMatch(SubResources::isOfClient);
    }

    private static boolean isOfClient(AnnotationInstance annotation) {
        String name = annotation.name().toString();
        return CLIENT_PACKAGES.stream().anyMatch(name::startsWith);
    }

    /** A locator may also return the class that is to be instantiated. */
    private static DotName leadsTo(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(DotName.createSimple(Class.class))
                ? type.asParameterizedType().arguments().get(0).name()
                : type.name();
    }

    /**
     * The classes that some resources may lead to, sorted by name, those with a path among them included.
     *
     * @param roots names of resource classes
     */
    SortedMap<DotName, ClassInfo> reachableFrom(Collection<DotName> roots) {
        Deque<DotName> toVisit = new ArrayDeque<>(new TreeSet<>(roots));
        Set<DotName> seen = new HashSet<>();
        SortedMap<DotName, ClassInfo> reachable = new TreeMap<>();
        while (!toVisit.isEmpty()) {
            DotName name = toVisit.poll();
            if (!seen.add(name)) {
                continue;
            }
            for (DotName ancestor : withAncestors(name)) {
                for (DotName target : returned.getOrDefault(ancestor, Set.of())) {
                    addTargets(target, reachable);
                }
            }
            toVisit.addAll(reachable.keySet());
        }
        return reachable;
    }

    private void addTargets(DotName target, SortedMap<DotName, ClassInfo> reachable) {
        if (target.equals(DotName.OBJECT_NAME)) {
            returned.keySet().forEach(name -> addWithDescendants(name, reachable));
        } else if (index.getClassByName(target) != null) {
            addWithDescendants(target, reachable);
        }
    }

    private void addWithDescendants(DotName name, SortedMap<DotName, ClassInfo> reachable) {
        if (hasResourceMethods(name)) {
            reachable.put(name, index.getClassByName(name));
        }
        for (ClassInfo descendant : descendants(name)) {
            if (hasResourceMethods(descendant.name())) {
                reachable.put(descendant.name(), descendant);
            }
        }
    }

    private boolean hasResourceMethods(DotName name) {
        return withAncestors(name).stream().anyMatch(returned::containsKey);
    }

    private Set<ClassInfo> descendants(DotName name) {
        Set<ClassInfo> descendants = new HashSet<>(index.getAllKnownSubclasses(name));
        descendants.addAll(index.getAllKnownSubinterfaces(name));
        descendants.addAll(index.getAllKnownImplementations(name));
        return descendants;
    }

    private SortedSet<DotName> withAncestors(DotName name) {
        SortedSet<DotName> ancestors = new TreeSet<>();
        addAncestors(name, ancestors);
        return ancestors;
    }

    private void addAncestors(DotName name, SortedSet<DotName> ancestors) {
        ClassInfo known = name == null || !ancestors.add(name) ? null : index.getClassByName(name);
        if (known != null) {
            addAncestors(known.superName(), ancestors);
            known.interfaceNames().forEach(parent -> addAncestors(parent, ancestors));
        }
    }
}
