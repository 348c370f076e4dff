package dev.apigateway.rest.devmode;

import java.util.List;

import jakarta.inject.Singleton;

/** The routes of all resources, for messages. Filled by static initialization. */
@Singleton
public class KnownRoutes {

    private List<String> routes = List.of();

    void know(List<String> newRoutes) {
        routes = List.copyOf(newRoutes);
    }

    List<String> all() {
        return routes;
    }
}
