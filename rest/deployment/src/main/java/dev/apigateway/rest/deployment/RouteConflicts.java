package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with routes of resources: two methods for the same requests, and paths that no request has. */
final class RouteConflicts {

    private RouteConflicts() {
    }

    /** A message for each mistake. */
    static List<String> in(List<ResourceRoute> routes) {
        List<String> problems = new ArrayList<>();
        Map<String, List<ResourceRoute>> byRequests = new TreeMap<>();
        for (ResourceRoute route : routes) {
            addUnreachable(route, problems);
            if (!route.isLocator()) {
                byRequests.computeIfAbsent(route.method() + " " + route.path().shape(), key -> new ArrayList<>()).add(route);
            }
        }
        byRequests.values().forEach(same -> addConflicts(same, problems));
        return problems;
    }

    private static void addConflicts(List<ResourceRoute> routes, List<String> problems) {
        for (int i = 0; i < routes.size(); i++) {
            for (ResourceRoute other : routes.subList(i + 1, routes.size())) {
                ResourceRoute route = routes.get(i);
                if (!route.function().equals(other.function())) {
                    problems.add(twoFunctions(route, other));
                } else if (route.collidesWith(other)) {
                    problems.add(twoMethods(route, other));
                }
            }
        }
    }

    private static String twoMethods(ResourceRoute route, ResourceRoute other) {
        return "Two resource methods answer " + route.describe() + ": " + route.endpoint().declaration() + " and "
                + other.endpoint().declaration() + ", so one of them would never be called. Remove one, or give it another "
                + "path or other media types.";
    }

    private static String twoFunctions(ResourceRoute route, ResourceRoute other) {
        return "Two functions answer " + route.describe() + ": '" + route.function() + "' by "
                + route.endpoint().declaration() + " and '" + other.function() + "' by " + other.endpoint().declaration()
                + ". A route leads to one function. Give one of the classes the @Named of the other, or another path.";
    }

    /** Paths of requests are normalised before they are matched. */
    private static void addUnreachable(ResourceRoute route, List<String> problems) {
        for (String segment : route.path().segments()) {
            if (segment.equals(".") || segment.equals("..") || segment.indexOf('?') >= 0 && segment.indexOf('{') < 0
                    || segment.indexOf('#') >= 0 && segment.indexOf('{') < 0) {
                problems.add("No request reaches " + route.endpoint().declaration() + ": the segment '" + segment
                        + "' of its path " + route.path().shape() + " is never part of one. Change the @Path.");
            }
        }
    }
}
