package dev.apigateway.it.rest.error;

import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.smallrye.mutiny.Uni;

@Path("failing")
public class Failing {

    @ServerExceptionMapper
    public RestResponse<String> local(LocalException failure) {
        return RestResponse.status(RestResponse.Status.GONE, "local: " + failure.getMessage());
    }

    @GET
    @Path("web")
    public String web(@RestQuery String kind) {
        throw switch (kind) {
            case "status" -> new WebApplicationException(418);
            case "message" -> new WebApplicationException("a message", 409);
            case "response" -> new WebApplicationException(Response.status(422).entity("own response").build());
            case "bad" -> new BadRequestException("bad");
            case "none" -> new NotFoundException("none");
            case "login" -> new NotAuthorizedException("Bearer");
            case "moved" -> new RedirectionException(301, java.net.URI.create("https://acme.example/"));
            default -> new ServiceUnavailableException(60L);
        };
    }

    @GET
    @Path("mapped")
    public String mapped() {
        throw new TeapotException("short and stout");
    }

    @GET
    @Path("subclass")
    public String subclass() {
        throw new TeapotException.Small("tiny");
    }

    @GET
    @Path("checked")
    public String checked() throws CheckedException {
        throw new CheckedException("checked");
    }

    @GET
    @Path("local")
    public String localOnly() {
        throw new LocalException("here");
    }

    @GET
    @Path("global")
    public String global() {
        throw new NoSuchElementException("missing");
    }

    @GET
    @Path("uni")
    public Uni<String> uni() {
        return Uni.createFrom().failure(new TeapotException("in a Uni"));
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
        return CompletableFuture.failedFuture(new TeapotException("in a stage"));
    }

    @GET
    @Path("stage/wrapped")
    public CompletionStage<String> wrapped() {
        return CompletableFuture.supplyAsync(() -> {
            throw new TeapotException("wrapped in a stage");
        });
    }

    @GET
    @Path("wrapper")
    public String wrapper() {
        throw new WrapperException(new TeapotException("wrapped"));
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
        throw new UnsupportedOperationException("nobody is to read this");
    }

    /** Its mapper is in the class of the resource. */
    public static class LocalException extends RuntimeException {

        LocalException(String message) {
            super(message);
        }
    }
}
