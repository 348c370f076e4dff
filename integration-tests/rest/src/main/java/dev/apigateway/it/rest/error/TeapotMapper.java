package dev.apigateway.it.rest.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class TeapotMapper implements ExceptionMapper<TeapotException> {

    @Context
    UriInfo uri;

    @Inject
    Teapots teapots;

    @Override
    public Response toResponse(TeapotException failure) {
        return Response.status(418).entity(teapots.name() + ": " + failure.getMessage()).header("X-Path", uri.getPath())
                .build();
    }
}
