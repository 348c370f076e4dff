package dev.apigateway.rest.deployment.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

class UnsupportedTypeBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(OfAServer.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("UnsupportedTypeBuildTest$OfAServer#buffer uses io.vertx.core.buffer.Buffer, "
                            + "which belongs to Quarkus's HTTP server, and a function has none. Use byte[].")
                    .hasStackTraceContaining("UnsupportedTypeBuildTest$OfAServer#json uses io.vertx.core.json.JsonObject, ")
                    .hasStackTraceContaining("Use com.fasterxml.jackson.databind.JsonNode or a class of your own."));

    @Test
    void everyTypeOfAServerIsReportedInOneBuild() {
        fail("The build should have failed.");
    }

    @Path("server")
    public static class OfAServer {

        @GET
        public Buffer buffer() {
            return Buffer.buffer();
        }

        @POST
        public Uni<JsonObject> json() {
            return Uni.createFrom().item(new JsonObject());
        }
    }
}
