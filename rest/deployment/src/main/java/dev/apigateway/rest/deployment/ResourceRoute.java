package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.common.model.ResourceClass;

import dev.apigateway.deployment.RouteBuildItem;

/**
 * A resource method, or a locator, with the requests that it is for.
 *
 * @param endpoint the method
 * @param path from the root
 * @param function the name of the function
 */
record ResourceRoute(Endpoint endpoint, PathTemplate path, String function) {

    static ResourceRoute of(Endpoint endpoint, ResourceClass resource, String applicationPath, String function) {
        return new ResourceRoute(endpoint,
                PathTemplate.of(applicationPath, resource.getPath(), endpoint.model().getPath()), function);
    }

    /** Whether it leads to a sub-resource, whose methods say the rest. */
    boolean isLocator() {
        return endpoint.model().getHttpMethod() == null;
    }

    String method() {
        return isLocator() ? RouteBuildItem.ANY : endpoint.model().getHttpMethod();
    }

    /** For messages: {@code GET /pets/{id}}. */
    String describe() {
        return method() + " /" + String.join("/", path.segments());
    }

    List<String> consumes() {
        return list(endpoint.model().getConsumes());
    }

    List<String> produces() {
        return list(endpoint.model().getProduces());
    }

    /** Whether another method takes some of the same requests, and answers them in the same form. */
    boolean collidesWith(ResourceRoute other) {
        return overlap(consumes(), other.consumes()) && overlap(produces(), other.produces());
    }

    private static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty() && others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    List<RouteBuildItem> routes() {
        List<RouteBuildItem> routes = new ArrayList<>();
        routes.add(route(path));
        if (path.endsWithOptional()) {
            routes.add(route(path.parent()));
        }
        if (isLocator()) {
            List<String> below = new ArrayList<>(path.segments());
            below.add("{proxy: .*}");
            routes.add(route(new PathTemplate(below)));
        }
        return routes;
    }

    private RouteBuildItem route(PathTemplate template) {
        return new RouteBuildItem(method(), template.routePath(), consumes(), produces(), endpoint.declaration(), function);
    }

    private static List<String> list(String[] values) {
        return values == null ? List.of() : Arrays.asList(values);
    }
}
