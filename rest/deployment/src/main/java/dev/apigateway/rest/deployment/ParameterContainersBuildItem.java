package dev.apigateway.rest.deployment;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The classes that parameters of requests are injected into, resources among them. Produced by {@link ResourceProcessor},
 * consumed by {@link ResourceBeanProcessor} and {@link EndpointProcessor}.
 */
final class ParameterContainersBuildItem extends SimpleBuildItem {

    private final SortedSet<DotName> all;
    private final SortedSet<DotName> noRecords;
    private final SortedSet<DotName> beans;

    private ParameterContainersBuildItem(SortedSet<DotName> all, SortedSet<DotName> noRecords, SortedSet<DotName> beans) {
        this.all = all;
        this.noRecords = noRecords;
        this.beans = beans;
    }

    static ParameterContainersBuildItem of(Set<DotName> names, IndexView index) {
        SortedSet<DotName> noRecords = new TreeSet<>();
        SortedSet<DotName> beans = new TreeSet<>();
        for (DotName name : names) {
            ClassInfo container = index.getClassByName(name);
            if (container != null && !container.isRecord()) {
                noRecords.add(name);
                if (container.hasNoArgsConstructor()) {
                    beans.add(name);
                }
            }
        }
        return new ParameterContainersBuildItem(new TreeSet<>(names), noRecords, beans);
    }

    /** All of them. */
    SortedSet<DotName> all() {
        return all;
    }

    /** Those whose fields are injected; records are made by their constructor. */
    SortedSet<DotName> noRecords() {
        return noRecords;
    }

    /** Those that the CDI container can make. */
    SortedSet<DotName> beans() {
        return beans;
    }
}
