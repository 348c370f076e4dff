package dev.apigateway.it.rest.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A sub-resource that is a bean. */
@ApplicationScoped
public class Catalogue {

    @GET
    @Path("size")
    public int size() {
        return 12;
    }
}
