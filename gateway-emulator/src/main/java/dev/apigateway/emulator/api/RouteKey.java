package dev.apigateway.emulator.api;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.apigateway.emulator.http.PercentDecoding;

/**
 * A route key in its parts.
 *
 * @param method the HTTP method or {@code ANY}
 * @param path the path as written, or {@code $default}
 * @param segments the segments of the path; none for {@code /} and {@code $default}
 */
record RouteKey(String method, String path, List<RouteSegment> segments) {

    static final String ANY = "ANY";
    private static final Pattern METHOD_AND_PATH = Pattern.compile("([A-Z]+) (/\\S*)");

    RouteKey {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a route key.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    static RouteKey parse(String key) {
        if (key.equals(Route.DEFAULT_KEY)) {
            return new RouteKey(ANY, Route.DEFAULT_KEY, List.of());
        }
        var matcher = METHOD_AND_PATH.matcher(key);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + key + "' is not a route key. Write a method in capital letters and a path, "
                            + "for instance 'GET /pets/{id}' or 'ANY /{proxy+}', or write '$default'.");
        }
        String path = matcher.group(2);
        List<RouteSegment> segments = RoutePath.segments(path).stream().map(text -> RouteSegment.parse(text, key)).toList();
        check(segments, key);
        return new RouteKey(matcher.group(1), path, segments);
    }

    boolean isDefault() {
        return path.equals(Route.DEFAULT_KEY);
    }

    boolean takes(String otherMethod) {
        return method.equals(ANY) || method.equals(otherMethod);
    }

    /** Whether the key takes a path, given in its segments, percent-encoded. */
    boolean matches(List<String> path) {
        if (isDefault()) {
            return true;
        }
        boolean greedy = !segments.isEmpty() && segments.get(segments.size() - 1).kind() == RouteSegment.Kind.GREEDY;
        if (greedy ? path.size() < segments.size() : path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            RouteSegment segment = segments.get(i);
            boolean same = switch (segment.kind()) {
                case LITERAL -> segment.text().equals(PercentDecoding.decodePath(path.get(i)));
                case VARIABLE, GREEDY -> !path.get(i).isEmpty();
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The values that a matching path has for the variables. */
    Map<String, String> parameters(List<String> path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            switch (segments.get(i).kind()) {
                case LITERAL -> {
                }
                case VARIABLE -> parameters.put(segments.get(i).text(), path.get(i));
                case GREEDY -> parameters.put(segments.get(i).text(), String.join("/", path.subList(i, path.size())));
            }
        }
        return parameters;
    }

    /** The same for two keys that differ in the names of path variables only. */
    String shape() {
        StringBuilder shape = new StringBuilder(method);
        segments.forEach(segment -> shape.append('/').append(segment.shape()));
        return segments.isEmpty() ? shape.append(path).toString() : shape.toString();
    }

    private static void check(List<RouteSegment> segments, String key) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            RouteSegment segment = segments.get(i);
            if (segment.kind() == RouteSegment.Kind.GREEDY && i < segments.size() - 1) {
                throw new IllegalArgumentException("In the route key '" + key + "' the greedy path variable '{" + segment.text()
                        + "+}' is not the last segment. Move it to the end.");
            }
            if (segment.kind() != RouteSegment.Kind.LITERAL && !names.add(segment.text())) {
                throw new IllegalArgumentException("The route key '" + key + "' has two path variables named '"
                        + segment.text() + "'. Rename one.");
            }
        }
    }
}
