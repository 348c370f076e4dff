package dev.apigateway.emulator.settings;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.apigateway.emulator.api.CodeRoute;

/**
 * What is known of an application's code.
 *
 * @param handlers the names of the handlers that it has, an empty one for the default handler; none if that is not known
 * @param routes the routes that it tells
 */
public record ApplicationCode(Set<String> handlers, List<CodeRoute> routes) {

    /** Nothing is known. */
    public static final ApplicationCode UNKNOWN = new ApplicationCode(Set.of(), List.of());

    public ApplicationCode {
        handlers = Collections.unmodifiableSet(new TreeSet<>(handlers));
        routes = List.copyOf(routes);
    }
}
