package dev.apigateway.extension;

import java.util.Optional;

/** Where a start reads the few settings of a function from. */
public interface Settings {

    /** The value of a property, empty when it has none. */
    Optional<String> find(String property);

    /** The names of all properties that have a value and start with something, as {@code quarkus.log.category.}. */
    Iterable<String> names(String start);
}
