package dev.apigateway.it.rest.parameter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A resource that takes parameters into its fields, so that there is one of it for each request. */
@Path("fields/{name}")
public class Fields {

    @PathParam("name")
    String name;

    @RestQuery
    int number;

    @RestHeader("X-Word")
    String word;

    @Context
    UriInfo uri;

    @Inject
    HttpHeaders headers;

    @QueryParam("later")
    String later;

    @GET
    public String get() {
        return name + " " + number + " " + word + " " + later;
    }

    @GET
    @Path("{other}")
    public String context(@RestPath String other) {
        return other + " " + uri.getPath() + " " + headers.getHeaderString("X-Word");
    }
}
