package dev.apigateway.it.rest.async;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;

/** Responses that come later. */
@Path("async")
public class Asynchronous {

    @Inject
    Remembered remembered;

    @GET
    @Path("uni")
    public Uni<String> uni() {
        return Uni.createFrom().item("from a Uni");
    }

    @GET
    @Path("uni/later")
    public Uni<String> uniLater() {
        return Uni.createFrom().completionStage(CompletableFuture.supplyAsync(() -> "from another thread"));
    }

    @GET
    @Path("uni/json")
    public Uni<List<Integer>> uniOfJson() {
        return Uni.createFrom().item(List.of(1, 2));
    }

    @GET
    @Path("uni/null")
    public Uni<String> uniOfNull() {
        return Uni.createFrom().nullItem();
    }

    @GET
    @Path("uni/response")
    public Uni<Response> uniOfResponse() {
        return Uni.createFrom().item(Response.status(203).entity("a response").build());
    }

    @GET
    @Path("uni/rest-response")
    public Uni<RestResponse<String>> uniOfRestResponse() {
        return Uni.createFrom().item(RestResponse.status(RestResponse.Status.ACCEPTED, "accepted"));
    }

    @GET
    @Path("uni/void")
    public Uni<Void> uniOfVoid() {
        return Uni.createFrom().voidItem();
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
        return CompletableFuture.supplyAsync(() -> "from a stage");
    }

    @GET
    @Path("future")
    public CompletableFuture<List<String>> future() {
        return CompletableFuture.completedFuture(List.of("from", "a", "future"));
    }

    @GET
    @Path("suspended")
    @Produces(MediaType.TEXT_PLAIN)
    public void suspended(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume("resumed")).start();
    }

    @GET
    @Path("suspended/at-once")
    @Produces(MediaType.TEXT_PLAIN)
    public void suspendedAtOnce(@Suspended AsyncResponse response) {
        response.resume(Response.status(202).entity("at once").build());
    }

    @GET
    @Path("suspended/failed")
    @Produces(MediaType.TEXT_PLAIN)
    public void suspendedFailed(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume(new IllegalStateException("later"))).start();
    }

    @GET
    @Path("suspended/cancelled")
    public void cancelled(@Suspended AsyncResponse response, @RestQuery int retry) {
        response.cancel(retry);
    }

    @GET
    @Path("suspended/timeout")
    public void timeout(@Suspended AsyncResponse response) {
        response.setTimeout(50, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("suspended/timeout/handled")
    @Produces(MediaType.TEXT_PLAIN)
    public void timeoutHandled(@Suspended AsyncResponse response) {
        response.setTimeoutHandler(late -> late.resume("too late"));
        response.setTimeout(50, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("request-scope")
    public Uni<String> requestScope(@RestQuery String word) {
        remembered.word = word;
        return Uni.createFrom().item("")
                .emitOn(Runnable::run).map(nothing -> remembered.word + " " + word);
    }

    @GET
    @Path("blocking")
    @Blocking
    public String blocking() {
        return "blocking";
    }

    @GET
    @Path("non-blocking")
    @NonBlocking
    public String nonBlocking(UriInfo uri) {
        return "not blocking " + uri.getPath();
    }
}
