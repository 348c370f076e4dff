package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import io.quarkus.test.QuarkusUnitTest;

class RoutesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Pets.class, Orders.class))
            .overrideConfigKey("quarkus.apigateway.gateway.routes.pets.key", "GET /pets/{id}")
            .overrideConfigKey("quarkus.apigateway.gateway.routes.pets.handler", "pets")
            .overrideConfigKey("quarkus.apigateway.gateway.routes.orders.key", "GET /orders")
            .overrideConfigKey("quarkus.apigateway.gateway.routes.orders.handler", "orders");

    @Test
    void eachRouteLeadsToItsHandler() {
        when().get("/pets/7").then().statusCode(200).body(equalTo("pets"));
        when().get("/orders").then().statusCode(200).body(equalTo("orders"));
    }

    @Test
    void pathWithoutARouteIsAnsweredByTheGateway() {
        when().get("/other").then().statusCode(404).body("message", equalTo("Not Found"));
    }

    @Named("pets")
    public static class Pets extends Answer {
        public Pets() {
            super("pets");
        }
    }

    @Named("orders")
    public static class Orders extends Answer {
        public Orders() {
            super("orders");
        }
    }
}
