package dev.apigateway.it.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SeveralHandlersTest {

    @Test
    void configuredHandlerAnswers() {
        when().get("/").then().statusCode(200).body(equalTo("pets of several-handlers"));
    }
}
