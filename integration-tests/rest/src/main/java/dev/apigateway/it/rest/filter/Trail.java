package dev.apigateway.it.rest.filter;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Which filters have seen a request, in their order. */
final class Trail {

    private Trail() {
    }

    static void add(ContainerRequestContext request, String filter) {
        String before = request.getHeaderString("X-Filters");
        request.getHeaders().putSingle("X-Filters", before == null ? filter : before + " " + filter);
    }
}
