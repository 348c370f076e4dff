package dev.apigateway.it.rest.response;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("responses")
public class Responses {

    @GET
    @Path("void")
    public void nothing() {
    }

    @GET
    @Path("null")
    public String none() {
        return null;
    }

    @GET
    @Path("status")
    public Response status(@RestQuery int code) {
        return Response.status(code).entity("status " + code).type(MediaType.TEXT_PLAIN).build();
    }

    @GET
    @Path("headers")
    public Response headers() {
        return Response.ok("headers").header("X-One", 1).header("X-Two", "a").header("X-Two", "b").language(Locale.GERMAN)
                .lastModified(Date.from(Instant.parse("2026-03-01T10:20:30Z"))).build();
    }

    @POST
    @Path("created")
    public Response created() {
        return Response.created(URI.create("responses/7")).build();
    }

    @GET
    @Path("moved")
    public Response moved(UriInfo uri) {
        return Response.seeOther(uri.getBaseUriBuilder().path("elsewhere").build()).build();
    }

    @GET
    @Path("temporary")
    public Response temporary() {
        return Response.temporaryRedirect(URI.create("https://acme.example/new")).build();
    }

    @GET
    @Path("cookies")
    public Response cookies() {
        return Response.ok("cookies")
                .cookie(new NewCookie.Builder("session").value("s1").path("/").httpOnly(true).secure(true)
                        .sameSite(NewCookie.SameSite.LAX).maxAge(60).build(),
                        new NewCookie.Builder("theme").value("dark").build())
                .build();
    }

    @GET
    @Path("links")
    public Response links() {
        return Response.ok("links").links(Link.fromUri("https://acme.example/next").rel("next").build())
                .link("https://acme.example/last", "last").build();
    }

    @GET
    @Path("cache-control")
    public Response cacheControl() {
        CacheControl control = new CacheControl();
        control.setMaxAge(60);
        control.setPrivate(true);
        return Response.ok("cached").cacheControl(control).build();
    }

    @GET
    @Path("cache")
    @Cache(maxAge = 30, mustRevalidate = true)
    public String cache() {
        return "cache";
    }

    @GET
    @Path("no-cache")
    @NoCache
    public String noCache() {
        return "no cache";
    }

    @GET
    @Path("generic")
    @Produces(MediaType.APPLICATION_JSON)
    public Response generic() {
        return Response.ok(new GenericEntity<>(List.of(1, 2, 3)) {
        }).build();
    }

    @GET
    @Path("annotated")
    @ResponseStatus(202)
    @ResponseHeader(name = "X-Annotated", value = { "one", "two" })
    @ResponseHeader(name = "X-Other", value = "three")
    public String annotated() {
        return "annotated";
    }

    @GET
    @Path("rest-response")
    public RestResponse<String> restResponse() {
        return RestResponse.ResponseBuilder.ok("rest").header("X-Rest", "yes").build();
    }

    @GET
    @Path("rest-response/json")
    public RestResponse<Map<String, Integer>> restResponseOfJson() {
        return RestResponse.status(RestResponse.Status.ACCEPTED, Map.of("number", 7));
    }

    @GET
    @Path("rest-response/none")
    public RestResponse<Void> restResponseOfNothing() {
        return RestResponse.notFound();
    }

    @GET
    @Path("optional")
    public Optional<String> optional(@RestQuery String text) {
        return Optional.ofNullable(text);
    }

    @GET
    @Path("object")
    public Object object(@RestQuery boolean response) {
        return response ? Response.status(203).entity("a response").build() : "an object";
    }
}
