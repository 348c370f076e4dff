package dev.apigateway.it.rest.path;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

/** What a resource knows about its own address. */
@Path("uris")
public class Uris {

    @GET
    @Path("path/{rest: .*}")
    public String path(@Context UriInfo uri) {
        return uri.getPath();
    }

    @GET
    @Path("segments/{rest: .*}")
    public String segments(UriInfo uri) {
        return uri.getPathSegments().stream().map(PathSegment::getPath).toList().toString();
    }

    @GET
    @Path("parameters/{first}/{second}")
    public String parameters(UriInfo uri, @RestPath String first) {
        return uri.getPathParameters().getFirst("second");
    }

    @GET
    @Path("query")
    public String query(UriInfo uri) {
        return uri.getQueryParameters().get("q").toString();
    }

    @GET
    @Path("request")
    public String request(UriInfo uri) {
        return uri.getRequestUri().toString();
    }

    @GET
    @Path("absolute")
    public String absolute(UriInfo uri) {
        return uri.getAbsolutePath().toString();
    }

    @GET
    @Path("base")
    public String base(UriInfo uri) {
        return uri.getBaseUri().toString();
    }

    @GET
    @Path("matched/{name}")
    public String matched(UriInfo uri, @RestPath String name) {
        return uri.getMatchedURIs() + " " + uri.getMatchedResources().get(0).getClass().getSimpleName();
    }

    @GET
    @Path("built")
    public String built(UriInfo uri) {
        return uri.getBaseUriBuilder().path(Shelves.class).path(Shelves.class, "one").build("hall", 7).toString();
    }

    @GET
    @Path("relative")
    public String relative(UriInfo uri) {
        return uri.resolve(URI.create("a/b")).getPath() + " " + UriBuilder.fromPath("x/{y}").build("z");
    }
}
