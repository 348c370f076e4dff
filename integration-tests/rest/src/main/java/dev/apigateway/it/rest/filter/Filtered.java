package dev.apigateway.it.rest.filter;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

@Path("filtered")
public class Filtered {

    @GET
    public String plain(@Context HttpHeaders headers) {
        return "filters: " + headers.getHeaderString("X-Filters");
    }

    @GET
    @Path("bound")
    @Stamped
    public String bound(@Context HttpHeaders headers) {
        return "filters: " + headers.getHeaderString("X-Filters");
    }

    @GET
    @Path("aborted")
    public String aborted() {
        return "not aborted";
    }

    @GET
    @Path("rewritten")
    public String rewritten(@RestQuery String by, UriInfo uri) {
        return "rewritten by " + by + " to " + uri.getPath();
    }

    @GET
    @Path("replaced")
    public String replaced() {
        return "original";
    }

    @POST
    @Path("lower")
    @Lowered
    @Consumes(MediaType.TEXT_PLAIN)
    public String lower(String text) {
        return "Got " + text;
    }

    @POST
    @Path("lower/json")
    @Lowered
    public List<String> lowerJson(List<String> texts) {
        return texts;
    }

    @GET
    @Path("featured")
    public String featured() {
        return "featured";
    }

    @GET
    @Path("reason")
    public String reason(@RestQuery String reason) {
        return "no " + reason;
    }

    @GET
    @Path("fails")
    public String fails() {
        throw new IllegalStateException("before the filter of responses");
    }
}
