package dev.apigateway.it.rest.path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

/** The path of the class has a parameter, and begins like that of another. */
@Path("paths/of/{room}/shelves")
public class Shelves {

    @GET
    public String all(@RestPath String room) {
        return "shelves of " + room;
    }

    @GET
    @Path("{shelf}")
    public String one(@RestPath String room, @RestPath int shelf) {
        return "shelf " + shelf + " of " + room;
    }
}
