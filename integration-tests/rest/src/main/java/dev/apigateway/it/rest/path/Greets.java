package dev.apigateway.it.rest.path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An interface that has the annotations of a resource. */
@Path("inherited")
public interface Greets {

    @GET
    @Path("greet/{name}")
    @Produces(MediaType.TEXT_PLAIN)
    String greet(@PathParam("name") String name);

    @POST
    @Path("default/{name}")
    default String byDefault(@PathParam("name") String name) {
        return "by default " + name;
    }
}
