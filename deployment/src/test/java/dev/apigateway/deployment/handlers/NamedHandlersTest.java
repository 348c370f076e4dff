package dev.apigateway.deployment.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import io.quarkus.test.QuarkusUnitTest;

class NamedHandlersTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Pets.class, Producers.class))
            .overrideRuntimeConfigKey("quarkus.apigateway.handler", "orders");

    @Test
    void configuredNameChoosesTheHandler() {
        when().get("/").then().statusCode(200).body(equalTo("orders of a producer"));
    }

    @Named("pets")
    public static class Pets extends Answer {
        public Pets() {
            super("pets");
        }
    }

    public static class Producers {

        @Produces
        @Named("orders")
        ApiGatewayHandler orders() {
            return (event, context) -> ApiGatewayResponse.text("orders of a producer");
        }
    }
}
