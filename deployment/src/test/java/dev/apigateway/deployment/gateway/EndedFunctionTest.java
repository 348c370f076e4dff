package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class EndedFunctionTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Hungry.class));

    @Test
    void functionThatEndedIsStartedAgainForTheNextRequest() {
        when().get("/everything").then().statusCode(500);

        when().get("/little").then().statusCode(200).body(equalTo("enough"));
    }

    public static class Hungry implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            if (event.path().equals("/everything")) {
                throw new OutOfMemoryError("thrown by the test");
            }
            return ApiGatewayResponse.text("enough");
        }
    }
}
