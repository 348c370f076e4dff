package dev.apigateway.it.rest.negotiation;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

/** The same path for several media types. */
@Path("negotiated")
public class Negotiated {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String text() {
        return "text";
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> json() {
        return List.of("json");
    }

    @GET
    @Produces("text/html;qs=0.1")
    public String html() {
        return "<p>html";
    }

    @GET
    @Path("several")
    @Produces({ "text/a", "text/b;qs=0.5" })
    public String several() {
        return "several";
    }

    @GET
    @Path("own")
    @Produces("application/vnd.acme+json")
    public List<String> own() {
        return List.of("own");
    }

    @GET
    @Path("wildcard")
    @Produces("text/*")
    public Response wildcard() {
        return Response.ok("wild", "text/css").build();
    }

    @POST
    @Path("in")
    @Consumes(MediaType.TEXT_PLAIN)
    public String inText(String text) {
        return "text " + text;
    }

    @POST
    @Path("in")
    @Consumes(MediaType.APPLICATION_JSON)
    public String inJson(List<Integer> numbers) {
        return "json " + numbers;
    }

    @POST
    @Path("in/xml/only")
    @Consumes("application/xml")
    public String inXmlOnly(String text) {
        return text;
    }

    @POST
    @Path("in/xml")
    @Consumes("application/xml")
    public String inXml(String text) {
        return text;
    }

    @POST
    @Path("in/xml")
    @Consumes("text/*")
    public String inAnyText(String text) {
        return "any " + text;
    }

    @GET
    @Path("variant")
    public Response variant(@Context Request request) {
        List<Variant> variants = Variant.mediaTypes(MediaType.TEXT_PLAIN_TYPE, MediaType.APPLICATION_JSON_TYPE)
                .languages(Locale.ENGLISH, Locale.GERMAN).add().build();
        Variant chosen = request.selectVariant(variants);
        if (chosen == null) {
            return Response.notAcceptable(variants).build();
        }
        return Response.ok("\"" + chosen.getLanguageString() + "\"", chosen).build();
    }
}
