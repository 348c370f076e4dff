package dev.apigateway.emulator.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request: text before {@code {param}} before {@code {proxy+}}, segment by segment from the left, a method
 * before {@code ANY}, and {@code $default} last.
 * <p>
 * Path and method are looked for together, so a less specific path takes what a more specific one has no method for. A REST API
 * overlooks slashes at the end of the path, and all but one at its beginning.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Create routes for
 *      HTTP APIs</a>
 */
public final class RouteTable {

    private final boolean restApi;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Route route, RouteKey key) {
    }

    private RouteTable(boolean restApi) {
        this.restApi = restApi;
    }

    /**
     * The table of an API's routes for HTTP requests. A function URL has the default one only, a WebSocket API none.
     *
     * @throws IllegalArgumentException if a key is none or has a method that the front does not take, or two keys are the same
     */
    public static RouteTable of(Front front, List<Route> routes) {
        RouteTable table = new RouteTable(front == Front.REST_API);
        if (front == Front.WEBSOCKET_API) {
            return table;
        }
        Map<String, Route> shapes = new HashMap<>();
        for (Route route : routes) {
            RouteKey key = RouteKey.parse(route.key());
            if (!key.method().equals(RouteKey.ANY) && !front.takes(key.method())) {
                throw new IllegalArgumentException("The route '" + route.key() + "' gets no requests: " + front.label()
                        + " does not take the method " + key.method() + ". Write another one, or remove the route.");
            }
            Route same = shapes.put(key.shape(), route);
            if (same != null) {
                throw new IllegalArgumentException("The routes '" + same.key() + "' and '" + route.key()
                        + "' take the same requests. Remove one, or give it another method or path.");
            }
            table.entries.add(new Entry(route, key));
        }
        if (front == Front.FUNCTION_URL) {
            table.keepDefaultOnly();
        }
        table.entries.sort(RouteTable::mostSpecificFirst);
        return table;
    }

    /**
     * The route of a request, null if there is none.
     *
     * @param path the path, percent-encoded, without the stage
     */
    public @Nullable RouteMatch match(String method, String path) {
        List<String> segments = segments(path);
        for (Entry entry : entries) {
            if (entry.key().takes(method) && entry.key().matches(segments)) {
                return match(entry, segments);
            }
        }
        return null;
    }

    /** Whether a request for {@code OPTIONS} has no route of its own though its path has one. */
    public boolean lacksOptions(String path) {
        List<String> segments = segments(path);
        return entries.stream().anyMatch(entry -> entry.key().matches(segments)) && entries.stream()
                .noneMatch(entry -> entry.key().method().equals("OPTIONS") && entry.key().matches(segments));
    }

    private void keepDefaultOnly() {
        entries.removeIf(entry -> !entry.key().isDefault());
        if (entries.isEmpty()) {
            entries.add(new Entry(Route.of(Route.DEFAULT_KEY, ""), RouteKey.parse(Route.DEFAULT_KEY)));
        }
    }

    private List<String> segments(String path) {
        return RoutePath.segments(restApi ? withoutSlashesAtTheEnd(RoutePath.ofRestApi(path)) : path);
    }

    private static String withoutSlashesAtTheEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private RouteMatch match(Entry entry, List<String> path) {
        if (entry.key().isDefault()) {
            return restApi ? proxy(entry.route(), path) : new RouteMatch(entry.route(), Route.DEFAULT_KEY, Map.of());
        }
        return new RouteMatch(entry.route(), entry.key().path(), entry.key().parameters(path));
    }

    private static RouteMatch proxy(Route route, List<String> path) {
        return path.isEmpty() ? new RouteMatch(route, "/", Map.of())
                : new RouteMatch(route, "/{proxy+}", Map.of("proxy", String.join("/", path)));
    }

    private static int mostSpecificFirst(Entry first, Entry second) {
        RouteKey one = first.key();
        RouteKey other = second.key();
        if (one.isDefault() != other.isDefault()) {
            return one.isDefault() ? 1 : -1;
        }
        int common = Math.min(one.segments().size(), other.segments().size());
        for (int i = 0; i < common; i++) {
            int kind = one.segments().get(i).kind().compareTo(other.segments().get(i).kind());
            if (kind != 0) {
                return kind;
            }
        }
        int length = Integer.compare(other.segments().size(), one.segments().size());
        return length != 0 ? length : Boolean.compare(one.method().equals(RouteKey.ANY), other.method().equals(RouteKey.ANY));
    }
}
