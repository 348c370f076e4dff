package dev.apigateway.deployment.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class InternalServerErrorTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(HandlerFailureTest.Failing.class))
            .overrideRuntimeConfigKey("quarkus.apigateway.handler-failure", "internal-server-error");

    @Test
    void failureIsAnsweredWithAFixedText() {
        when().get("/").then().statusCode(500).contentType("application/problem+json")
                .body(equalTo("{\"title\":\"Internal Server Error\",\"status\":500}"));
    }
}
