package dev.apigateway.rest.deployment.resources;

import static io.restassured.RestAssured.given;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class LimitsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Texts.class))
            .overrideConfigKey("quarkus.http.limits.max-body-size", "100")
            .overrideConfigKey("quarkus.http.limits.max-form-attribute-size", "20");

    @Test
    void bodyThatIsTooLargeIsRefused() {
        given().contentType("text/plain").body("x".repeat(100)).when().post("/texts").then().statusCode(200);
        given().contentType("text/plain").body("x".repeat(101)).when().post("/texts").then().statusCode(413);
    }

    @Test
    void formThatIsTooLargeIsRefused() {
        given().formParam("text", "x".repeat(20)).when().post("/texts/form").then().statusCode(200);
        given().formParam("text", "x".repeat(200)).when().post("/texts/form").then().statusCode(413);
    }

    @Test
    void fieldThatIsTooLargeIsRefused() {
        given().multiPart("text", "x".repeat(21)).when().post("/texts/form").then().statusCode(413);
    }

    @Path("texts")
    public static class Texts {

        @POST
        public int text(String text) {
            return text.length();
        }

        @POST
        @Path("form")
        public int form(@RestForm String text) {
            return text.length();
        }
    }
}
