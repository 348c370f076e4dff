package dev.apigateway.rest.deployment.resources;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.NotFoundException;
import dev.apigateway.RequestContext;
import io.quarkus.test.QuarkusUnitTest;

class GatewayContextTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Events.class, OfTheRequest.class, Filters.class, Stamp.class,
                    RequestStamp.class));

    @Test
    void methodTakesTheEvent() {
        when().get("/events").then().statusCode(200).body(equalTo("$default GET /events"));
    }

    @Test
    void methodTakesTheContextOfTheInvocation() {
        when().get("/events/context").then().statusCode(200).body(matchesPattern("[0-9a-f-]{36} .+"));
    }

    @Test
    void requestScopedBeanHoldsTheEvent() {
        given().header("X-Word", "first").when().get("/events/injected").then().statusCode(200).body(equalTo("first"));
        given().header("X-Word", "second").when().get("/events/injected").then().statusCode(200).body(equalTo("second"));
    }

    @Test
    void filterAndExceptionMapperTakeThem() {
        when().get("/events/fails").then().statusCode(409).body(equalTo("GET failed"))
                .header("X-Path", equalTo("/events/fails"));
    }

    @Test
    void filterThatLivesLongerAsksAProviderForTheEventOfEachRequest() {
        given().header("X-Word", "first").when().get("/events").then().header("X-Stamp", equalTo("first"));
        given().header("X-Word", "second").when().get("/events").then().header("X-Stamp", equalTo("second"));
    }

    @Test
    void requestScopedFilterHoldsTheEvent() {
        given().header("X-Word", "first").when().get("/events").then().header("X-Request-Stamp", equalTo("first"));
        given().header("X-Word", "second").when().get("/events").then().header("X-Request-Stamp", equalTo("second"));
    }

    @Test
    void exceptionOfTheFunctionIsItsStatus() {
        when().get("/events/missing").then().statusCode(404).contentType("application/problem+json")
                .body("detail", equalTo("There is no such event."));
    }

    @Test
    void callerIsUnknownWithoutAnAuthorizer() {
        when().get("/events/caller").then().statusCode(200).body(equalTo("null false"));
    }

    @Path("events")
    public static class Events {

        @Inject
        OfTheRequest ofTheRequest;

        @GET
        public String event(@jakarta.ws.rs.core.Context ApiGatewayEvent event,
                @jakarta.ws.rs.core.Context RequestContext request) {
            return event.routeKey() + " " + event.method() + " " + event.path();
        }

        @GET
        @Path("context")
        public String context(@jakarta.ws.rs.core.Context Context context) {
            return context.requestId() + " " + context.functionName();
        }

        @GET
        @Path("injected")
        public String injected() {
            return ofTheRequest.word();
        }

        @GET
        @Path("fails")
        public String fails() {
            throw new IllegalStateException("fails");
        }

        @GET
        @Path("missing")
        public String missing() {
            throw new NotFoundException("There is no such event.");
        }

        @GET
        @Path("caller")
        public String caller(SecurityContext security) {
            return security.getUserPrincipal() + " " + security.isUserInRole("admin");
        }
    }

    @RequestScoped
    public static class OfTheRequest {

        @jakarta.ws.rs.core.Context
        ApiGatewayEvent event;

        public String word() {
            return event.headers().first("x-word");
        }
    }

    @Provider
    public static class Stamp implements ContainerResponseFilter {

        @Inject
        jakarta.inject.Provider<ApiGatewayEvent> event;

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Stamp", event.get().headers().first("x-word"));
        }
    }

    @Provider
    @RequestScoped
    public static class RequestStamp implements ContainerResponseFilter {

        @jakarta.ws.rs.core.Context
        ApiGatewayEvent event;

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Request-Stamp", event.headers().first("x-word"));
        }
    }

    public static class Filters {

        @ServerResponseFilter
        public void path(ContainerResponseContext response, ApiGatewayEvent event) {
            response.getHeaders().putSingle("X-Path", event.path());
        }

        @ServerExceptionMapper
        public Response failed(IllegalStateException failure, ApiGatewayEvent event) {
            return Response.status(409).entity(event.method() + " failed").build();
        }
    }
}
