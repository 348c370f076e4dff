package dev.apigateway.it.rest.filter;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Changes what is asked for before a method is chosen. */
@Provider
@PreMatching
public class PreMatchFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.endsWith("filtered/old")) {
            request.setRequestUri(URI.create("/filtered/rewritten?by=filter"));
        } else if (path.endsWith("filtered/stopped")) {
            request.abortWith(Response.status(418).entity("stopped before matching").build());
        } else if ("GET".equals(request.getHeaderString("X-Method"))) {
            request.setMethod("GET");
        }
    }
}
