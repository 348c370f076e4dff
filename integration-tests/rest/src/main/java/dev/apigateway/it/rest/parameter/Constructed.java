package dev.apigateway.it.rest.parameter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** A resource whose constructor takes parameters. */
@Path("constructed/{name}")
@RequestScoped
public class Constructed {

    private final String text;

    public Constructed(@PathParam("name") String name, @QueryParam("number") String number, @Context UriInfo uri) {
        text = name + " " + number + " " + uri.getPath();
    }

    @GET
    public String get() {
        return text;
    }
}
