package dev.apigateway.it.rest.filter;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Filters of all requests, one after the other. */
public final class Order {

    private Order() {
    }

    @Provider
    @Priority(2000)
    public static class Second implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Trail.add(request, "second");
        }
    }

    @Provider
    @Priority(1000)
    public static class First implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Trail.add(request, "first");
        }
    }
}
