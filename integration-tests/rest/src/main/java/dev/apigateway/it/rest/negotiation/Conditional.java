package dev.apigateway.it.rest.negotiation;

import java.time.Instant;
import java.util.Date;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Requests with conditions. */
@Path("conditional")
public class Conditional {

    private static final EntityTag TAG = new EntityTag("seven");
    private static final Date MODIFIED = Date.from(Instant.parse("2026-03-01T10:20:30Z"));

    @GET
    @Path("tag")
    public Response tag(Request request) {
        Response.ResponseBuilder failed = request.evaluatePreconditions(TAG);
        return failed == null ? Response.ok("content").tag(TAG).build() : failed.build();
    }

    @PUT
    @Path("tag")
    public Response put(Request request, String content) {
        Response.ResponseBuilder failed = request.evaluatePreconditions(TAG);
        return failed == null ? Response.noContent().build() : failed.build();
    }

    @GET
    @Path("date")
    public Response date(Request request) {
        Response.ResponseBuilder failed = request.evaluatePreconditions(MODIFIED);
        return failed == null ? Response.ok("content").lastModified(MODIFIED).build() : failed.build();
    }

    @GET
    @Path("both")
    public Response both(Request request) {
        Response.ResponseBuilder failed = request.evaluatePreconditions(MODIFIED, TAG);
        return failed == null ? Response.ok("content").build() : failed.build();
    }
}
