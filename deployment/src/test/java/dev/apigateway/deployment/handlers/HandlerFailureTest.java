package dev.apigateway.deployment.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class HandlerFailureTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Failing.class));

    @Test
    void failedInvocationIsAnsweredByTheGateway() {
        when().get("/").then().statusCode(500).body(equalTo("{\"message\":\"Internal Server Error\"}"));
    }

    public static class Failing implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            throw new IllegalStateException("the database password is 'secret'");
        }
    }
}
