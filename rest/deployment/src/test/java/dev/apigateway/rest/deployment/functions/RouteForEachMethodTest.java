package dev.apigateway.rest.deployment.functions;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class RouteForEachMethodTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pets.class, Files.class, Beside.class))
            .overrideConfigKey("quarkus.apigateway.gateway.code-routes", "each");

    @Test
    void methodHasARouteOfItsOwn() {
        when().get("/pets/7").then().statusCode(200).body(equalTo("GET /pets/{id}"));
    }

    @Test
    void expressionOfSeveralSegmentsIsAGreedyVariable() {
        when().get("/files/a/b.txt").then().statusCode(200).body(equalTo("GET /files/{path+} a/b.txt"));
        when().get("/files").then().statusCode(200).body(equalTo("GET /files "));
    }

    @Test
    void pathWithoutARouteIsAnsweredByTheGateway() {
        when().get("/nothing").then().statusCode(404).body("message", equalTo("Not Found"));
    }

    @Path("pets/{id}")
    public static class Pets {

        @GET
        public String pet(@jakarta.ws.rs.core.Context ApiGatewayEvent event) {
            return event.routeKey();
        }
    }

    @Path("files")
    public static class Files {

        @GET
        @Path("{path: .*}")
        public String file(@RestPath String path, @jakarta.ws.rs.core.Context ApiGatewayEvent event) {
            return event.routeKey() + " " + path;
        }
    }

    @Named("beside")
    public static class Beside implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            return ApiGatewayResponse.text("beside");
        }
    }
}
