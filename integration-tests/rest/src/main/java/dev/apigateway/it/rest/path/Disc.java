package dev.apigateway.it.rest.path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("")
public class Disc {

    @GET
    @Path("tracks")
    public String tracks() {
        return "twelve tracks";
    }
}
