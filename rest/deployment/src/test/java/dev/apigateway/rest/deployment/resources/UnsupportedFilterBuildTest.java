package dev.apigateway.rest.deployment.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

class UnsupportedFilterBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Filters.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("UnsupportedFilterBuildTest$Filters#filter uses "
                            + "io.vertx.core.http.HttpServerRequest, which belongs to Quarkus's HTTP server, and a function "
                            + "has none. Take dev.apigateway.ApiGatewayEvent, ContainerRequestContext or UriInfo as @Context.")
                    .hasStackTraceContaining("UnsupportedFilterBuildTest$Filters#map uses "
                            + "io.vertx.core.http.HttpServerResponse, ")
                    .hasStackTraceContaining("Return a Response or RestResponse, or set headers in a filter."));

    @Test
    void everyFilterAndMapperThatAsksForAServerIsReportedInOneBuild() {
        fail("The build should have failed.");
    }

    public static class Filters {

        @ServerRequestFilter
        public void filter(HttpServerRequest request) {
            request.pause();
        }

        @ServerExceptionMapper
        public Response map(IllegalStateException failure, HttpServerResponse response) {
            return Response.serverError().build();
        }
    }
}
