package dev.apigateway.it.rest.negotiation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

@Path("verbs")
public class Verbs {

    @GET
    public String get(Request request) {
        return request.getMethod();
    }

    @POST
    public String post() {
        return "POST";
    }

    @PUT
    public String put() {
        return "PUT";
    }

    @PATCH
    public String patch() {
        return "PATCH";
    }

    @DELETE
    public String delete() {
        return "DELETE";
    }

    @HEAD
    @Path("own")
    public Response head() {
        return Response.noContent().header("X-Head", "own").build();
    }

    @OPTIONS
    @Path("own")
    public Response options() {
        return Response.ok("options").header("Allow", "GET").build();
    }
}
