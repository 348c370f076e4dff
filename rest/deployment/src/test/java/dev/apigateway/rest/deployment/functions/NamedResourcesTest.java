package dev.apigateway.rest.deployment.functions;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import io.quarkus.test.QuarkusUnitTest;

class NamedResourcesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pets.class, Orders.class, OrderLines.class, Health.class));

    @Test
    void resourcesWithoutANameAreTheFunctionForEverythingElse() {
        when().get("/pets").then().statusCode(200).body(equalTo("$default"));
        when().get("/nothing").then().statusCode(404);
    }

    @Test
    void resourcesOfANameAreAFunctionOfTheirOwn() {
        when().get("/orders").then().statusCode(200).body(equalTo("ANY /orders"));
    }

    @Test
    void severalResourcesShareAFunction() {
        given().body("x").when().post("/orders/7/lines").then().statusCode(200).body(equalTo("ANY /orders/{proxy+}"));
    }

    @Test
    void functionKnowsOnlyItsOwnResources() {
        when().get("/orders/nothing").then().statusCode(404);
        when().put("/orders").then().statusCode(405);
    }

    @Path("pets")
    public static class Pets {

        @GET
        public String all(@Context ApiGatewayEvent event) {
            return event.routeKey();
        }
    }

    @Path("orders")
    @Named("orders")
    public static class Orders {

        @GET
        public String all(@Context ApiGatewayEvent event) {
            return event.routeKey();
        }
    }

    @Path("orders/{id}/lines")
    @Named("orders")
    public static class OrderLines {

        @POST
        public String add(String body, @Context ApiGatewayEvent event) {
            return event.routeKey();
        }
    }

    @Path("health")
    public static class Health {

        @GET
        public String up() {
            return "up";
        }
    }
}
