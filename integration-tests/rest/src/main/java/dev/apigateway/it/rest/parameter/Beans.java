package dev.apigateway.it.rest.parameter;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Parameters that are beans of parameters. */
@Path("beans")
public class Beans {

    @GET
    @Path("class/{id}")
    public String ofAClass(@BeanParam Search search) {
        return search.toString();
    }

    @GET
    @Path("bare/{id}")
    public String withoutAnnotation(Search search) {
        return search.toString();
    }

    @GET
    @Path("record/{id}")
    public String ofARecord(@BeanParam Range range) {
        return range.toString();
    }

    @POST
    @Path("form")
    public String ofAForm(Login login) {
        return login.name + " " + login.password + " " + login.agent;
    }

    /** What every search has. */
    public static class Page {

        @QueryParam("page")
        @DefaultValue("1")
        int page;
    }

    /** Inherits a parameter, and contains a bean of some. */
    public static class Search extends Page {

        @PathParam("id")
        int id;

        @RestQuery
        List<String> word;

        @BeanParam
        Agent agent;

        @Context
        UriInfo uri;

        @QueryParam("colour")
        Colour colour;

        @Override
        public String toString() {
            return id + " " + word + " " + page + " " + agent.name + " " + colour + " " + uri.getPath();
        }
    }

    public static class Agent {

        @HeaderParam("X-Agent")
        String name;
    }

    public record Range(@PathParam("id") int id, @RestQuery @DefaultValue("0") int from, @RestQuery Integer to,
            @BeanParam Inner inner) {
    }

    public record Inner(@HeaderParam("X-Agent") String agent) {
    }

    public static class Login {

        @FormParam("name")
        String name;

        @RestForm
        String password;

        @HeaderParam("X-Agent")
        String agent;
    }
}
