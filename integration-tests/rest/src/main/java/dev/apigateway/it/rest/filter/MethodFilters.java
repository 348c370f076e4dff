package dev.apigateway.it.rest.filter;

import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import io.smallrye.mutiny.Uni;

/** Filters that are methods. */
public class MethodFilters {

    @ServerRequestFilter(priority = 3000)
    public void third(ContainerRequestContext request) {
        Trail.add(request, "third");
    }

    @ServerRequestFilter
    public Optional<Response> abort(UriInfo uri) {
        return uri.getPath().endsWith("filtered/aborted")
                ? Optional.of(Response.status(403).entity("aborted").build())
                : Optional.empty();
    }

    @ServerRequestFilter
    public Uni<RestResponse<String>> later(UriInfo uri) {
        return Uni.createFrom().item(() -> uri.getQueryParameters().containsKey("teapot")
                ? RestResponse.status(RestResponse.Status.CONFLICT, "aborted later")
                : null);
    }

    @ServerRequestFilter(preMatching = true)
    public void beforeMatching(ContainerRequestContext request) {
        request.setProperty("pre-matched", "yes");
    }

    @ServerResponseFilter
    public void respond(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo method) {
        if (request.getUriInfo().getPath().contains("filtered")) {
            response.getHeaders().putSingle("X-Pre-Matched", request.getProperty("pre-matched"));
            response.getHeaders().putSingle("X-Method-Name", method.getMethodName());
        }
        if (request.getUriInfo().getPath().endsWith("filtered/replaced")) {
            response.setStatus(202);
            response.setEntity("replaced");
        }
    }

    @ServerResponseFilter
    public Uni<Void> respondLater(ContainerRequestContext request, ContainerResponseContext response, Throwable failure) {
        if (failure != null && request.getUriInfo().getPath().contains("filtered")) {
            response.getHeaders().putSingle("X-Failure", failure.getClass().getSimpleName());
        }
        return Uni.createFrom().voidItem();
    }

    @ServerResponseFilter
    public void info(ResourceInfo info, ContainerResponseContext response) {
        if (info.getResourceClass() == Filtered.class) {
            response.getHeaders().putSingle("X-Resource", info.getResourceMethod().getName());
        }
    }
}
