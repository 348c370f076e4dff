package dev.apigateway.it.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OrdersProfileTest.Orders.class)
class OrdersProfileTest {

    @Test
    void handlerOfTheTestProfileAnswers() {
        when().get("/orders/7").then().statusCode(404).contentType("application/problem+json")
                .body("detail", equalTo("There is no order at /orders/7."));
    }

    public static class Orders implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.apigateway.handler", "orders");
        }
    }
}
