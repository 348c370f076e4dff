package dev.apigateway.rest.deployment.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.validation.constraints.NotBlank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class BodyValidationSwitchTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Customers.class, Customer.class))
            .overrideConfigKey("quarkus.apigateway.validate-bodies", "false");

    @Test
    void bodyIsNotValidatedWhereTheConfigurationSaysSo() {
        given().body("{\"name\":\"\"}").when().post("/one").then().statusCode(200).body(equalTo(""));
    }

    public static class Customers implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            return ApiGatewayResponse.text(event.body().as(Customer.class).name());
        }
    }

    public record Customer(@NotBlank String name) {
    }
}
