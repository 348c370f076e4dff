package dev.apigateway.rest.devmode;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Answers a request that no resource method is for with the routes that there are. What a method itself doesn't find is its
 * own.
 */
@Singleton
public class UnknownPathMapper implements ExceptionMapper<NotFoundException> {

    private final KnownRoutes routes;

    UnknownPathMapper(KnownRoutes routes) {
        this.routes = routes;
    }

    @Override
    public Response toResponse(NotFoundException failure) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request.getTarget() != null || failure.getResponse().hasEntity()) {
            return failure.getResponse();
        }
        StringBuilder text = new StringBuilder("No resource method answers ").append(request.getMethod()).append(' ')
                .append(request.getPath()).append(". The application has these:\n");
        routes.all().forEach(route -> text.append('\n').append(route));
        return Response.status(Response.Status.NOT_FOUND).type(MediaType.TEXT_PLAIN_TYPE).entity(text.append('\n').toString())
                .build();
    }
}
