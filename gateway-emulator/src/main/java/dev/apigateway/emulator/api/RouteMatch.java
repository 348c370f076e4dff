package dev.apigateway.emulator.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The route that a request takes.
 *
 * @param route the route
 * @param resource the path of the route with its variables, for instance {@code /pets/{id}}; for {@code $default} that text,
 *        and
 *        of a REST API, which has no such route, {@code /} or <code>/{proxy+}</code>
 * @param pathParameters the values of the path variables, in the order of the path; percent-encoded as they came
 */
public record RouteMatch(Route route, String resource, Map<String, String> pathParameters) {

    public RouteMatch {
        pathParameters = Collections.unmodifiableMap(new LinkedHashMap<>(pathParameters));
    }
}
