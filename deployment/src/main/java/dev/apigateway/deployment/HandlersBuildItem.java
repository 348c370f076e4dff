package dev.apigateway.deployment;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.Type;

import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The application's handlers. Produced by {@link HandlerProcessor}; consumed by its recording step, by the local gateway, and
 * for the types that event handlers take.
 */
public final class HandlersBuildItem extends SimpleBuildItem {

    private final SortedMap<String, String> beansByName;
    private final SortedMap<String, Type> eventTypes;
    private final String preferred;

    HandlersBuildItem(SortedMap<String, String> beansByName, SortedMap<String, Type> eventTypes,
            Optional<String> preferred) {
        this.beansByName = beansByName;
        this.eventTypes = eventTypes;
        this.preferred = preferred.orElse("");
    }

    /** The name of the handler that is meant where none is named; empty where only the configuration could tell. */
    public String preferred() {
        return preferred;
    }

    /** What those of the handlers take that are an {@code EventHandler}, by the identifiers of their ArC beans. */
    public SortedMap<String, Type> eventTypes() {
        return eventTypes;
    }

    /** The names of the handlers; an empty one where the only handler has none. */
    public SortedSet<String> names() {
        return new TreeSet<>(beansByName.keySet());
    }

    /** Identifiers of ArC beans by the handler's name. */
    SortedMap<String, String> beansByName() {
        return beansByName;
    }
}
