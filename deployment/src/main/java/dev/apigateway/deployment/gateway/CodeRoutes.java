package dev.apigateway.deployment.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.apigateway.deployment.RouteBuildItem;
import dev.apigateway.deployment.gateway.ApiConfig.CodeRouteMode;
import dev.apigateway.emulator.api.CodeRoute;
import dev.apigateway.emulator.api.Route;

/**
 * The routes of an API that only the code tells of.
 *
 * @param known what the code tells
 * @param preferred the handler that takes what no other does, empty where there is none
 */
record CodeRoutes(List<RouteBuildItem> known, String preferred) {

    private static final String VARIABLE = "\\{[^}]*}";

    /** For the console. */
    static List<CodeRoute> known(List<RouteBuildItem> routes) {
        return routes.stream().sorted().map(route -> new CodeRoute(route.key(), route.handler(), route.javaMethod())).toList();
    }

    List<Route> routes(CodeRouteMode mode) {
        Collected routes = new Collected();
        if (mode == CodeRouteMode.CATCH_ALL) {
            for (RouteBuildItem route : sorted()) {
                if (!route.handler().equals(preferred)) {
                    catchAll(route, routes);
                }
            }
            if (!preferred.isEmpty()) {
                routes.all.add(Route.of(Route.DEFAULT_KEY, preferred));
            }
        } else {
            sorted().forEach(route -> routes.add(route.key(), route.handler()));
        }
        return routes.all;
    }

    /** A handler that shares its paths with others has a route for each method, since one for all would take theirs. */
    private void catchAll(RouteBuildItem route, Collected routes) {
        String root = root(route.path());
        boolean shared = known.stream().anyMatch(other -> !other.handler().equals(route.handler())
                && root(other.path()).equals(root));
        if (shared) {
            routes.add(route.key(), route.handler());
        } else {
            routes.add(RouteBuildItem.ANY + " " + root, route.handler());
            routes.add(RouteBuildItem.ANY + (root.equals("/") ? " /{proxy+}" : " " + root + "/{proxy+}"), route.handler());
        }
    }

    /** The path up to the first variable. */
    private static String root(String path) {
        int variable = path.indexOf("/{");
        return variable < 0 ? path : variable == 0 ? "/" : path.substring(0, variable);
    }

    private SortedSet<RouteBuildItem> sorted() {
        return new TreeSet<>(known);
    }

    /** Keys that differ in the names of variables take the same requests, so the first of them does for all. */
    private static final class Collected {

        private final List<Route> all = new ArrayList<>();
        private final Map<String, String> handlers = new HashMap<>();

        private void add(String key, String handler) {
            if (handlers.putIfAbsent(key.replaceAll(VARIABLE, "{}"), handler) == null) {
                all.add(Route.of(key, handler));
            }
        }
    }
}
