package dev.apigateway.it.rest.error;

import java.util.NoSuchElementException;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import io.smallrye.mutiny.Uni;

/** Mappers that are methods. */
public class Mappers {

    @ServerExceptionMapper
    public RestResponse<String> missing(NoSuchElementException failure, ContainerRequestContext request) {
        return RestResponse.status(RestResponse.Status.NOT_FOUND,
                request.getMethod() + " found nothing: " + failure.getMessage());
    }

    @ServerExceptionMapper({ IllegalStateException.class, Failing.LocalException.class })
    public Response illegal(RuntimeException failure) {
        return Response.serverError().entity("An illegal state: " + failure.getMessage()).build();
    }

    @ServerExceptionMapper
    public Uni<Response> checked(CheckedException failure, SimpleResourceInfo method) {
        return Uni.createFrom().item(Response.status(402).entity(method.getMethodName() + " failed").build());
    }
}
