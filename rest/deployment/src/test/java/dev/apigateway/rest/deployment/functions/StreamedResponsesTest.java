package dev.apigateway.rest.deployment.functions;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.assertj.core.api.Assertions;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.Multi;

@Timeout(60)
class StreamedResponsesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Streams.class))
            .overrideConfigKey("quarkus.apigateway.rest.responses", "streamed")
            .overrideConfigKey("quarkus.apigateway.gateway.front", "function-url");

    @Test
    void wholeResponseIsStreamed() {
        when().get("/streams/text").then().statusCode(201).header("X-One", "1").body(equalTo("whole"));
        given().contentType(ContentType.JSON).body("{\"a\":1}").when().post("/streams").then().statusCode(200)
                .body("a", equalTo(1));
    }

    @Test
    void piecesLeaveWhileTheMethodGoesOn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/streams/gate"))
                .build();
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request,
                HttpResponse.BodyHandlers.ofInputStream());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        for (int b = response.body().read(); b != '\n'; b = response.body().read()) {
            first.write(b);
        }

        Assertions.assertThat(first.toString(StandardCharsets.UTF_8)).isEqualTo("first");
        when().post("/streams/gate").then().statusCode(204);
        Assertions.assertThat(new String(response.body().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("second");
    }

    @Test
    void eventsAreSent() {
        when().get("/streams/events").then().statusCode(200).contentType("text/event-stream")
                .body(equalTo("data:{\"n\":1}\n\ndata:{\"n\":2}\n\n"));
    }

    @Test
    void unknownPathIsNotFound() {
        when().get("/nothing").then().statusCode(404);
    }

    @Path("streams")
    @Singleton
    public static class Streams {

        private final CountDownLatch gate = new CountDownLatch(1);

        @GET
        @Path("text")
        public jakarta.ws.rs.core.Response text() {
            return jakarta.ws.rs.core.Response.status(201).header("X-One", "1").entity("whole").build();
        }

        @POST
        public Map<String, Integer> echo(Map<String, Integer> body) {
            return body;
        }

        @GET
        @Path("gate")
        @Produces(MediaType.TEXT_PLAIN)
        public StreamingOutput gated() {
            return out -> {
                out.write("first\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new IOException("The second piece is not asked for.", e);
                }
                out.write("second".getBytes(StandardCharsets.UTF_8));
            };
        }

        @POST
        @Path("gate")
        public void open() {
            gate.countDown();
        }

        @GET
        @Path("events")
        @RestStreamElementType(MediaType.APPLICATION_JSON)
        public Multi<Map<String, Integer>> events() {
            return Multi.createFrom().items(Map.of("n", 1), Map.of("n", 2));
        }
    }
}
