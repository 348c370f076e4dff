package dev.apigateway.rest.deployment.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class BodyValidationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Orders.class, Order.class, Item.class));

    @Test
    void validBodyIsRead() {
        given().body("{\"customer\":\"Ann\",\"items\":[{\"count\":1}]}").when().post("/one").then().statusCode(200)
                .body(equalTo("Ann"));
    }

    @Test
    void invalidBodyIsABadRequestThatNamesItsMembers() {
        given().body("{\"customer\":\"\",\"items\":[{\"count\":1},{\"count\":0}]}").when().post("/one").then().statusCode(400)
                .contentType("application/problem+json").body("detail", equalTo("The request body is not valid: customer must "
                        + "not be blank; items[1].count must be greater than 0."));
    }

    @Test
    void invalidElementOfAListIsNamed() {
        given().body("[{\"count\":1},{\"count\":-1}]").when().post("/list").then().statusCode(400)
                .body("detail", equalTo("The request body is not valid: [1].count must be greater than 0."));
    }

    public static class Orders implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            return ApiGatewayResponse.text(event.path().equals("/list")
                    ? String.valueOf(event.body().as(new TypeReference<List<Item>>() {
                    }).size())
                    : event.body().as(Order.class).customer());
        }
    }

    public record Order(@NotBlank String customer, List<@Valid Item> items) {
    }

    public record Item(@Positive int count) {
    }
}
