package dev.apigateway.rest.deployment.resources;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;

class FirstResourceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Numbers.class, Square.class));

    @Test
    void pathAndQueryReachTheMethod() {
        when().get("/numbers/6/times?factor=7").then().statusCode(200).body(equalTo("42"));
    }

    @Test
    void bodyIsReadAndResultWrittenAsJson() {
        given().contentType(ContentType.JSON).body("{\"number\": 7}")
                .when().post("/numbers/square")
                .then().statusCode(200).contentType(ContentType.JSON).body("number", equalTo(49));
    }

    @Test
    void unknownPathIsNotFound() {
        when().get("/nothing").then().statusCode(404);
    }

    record Square(int number) {
    }

    @Path("numbers")
    public static class Numbers {

        @GET
        @Path("{number}/times")
        public int times(@RestPath int number, @RestQuery int factor) {
            return number * factor;
        }

        @POST
        @Path("square")
        public Square square(Square square) {
            return new Square(square.number() * square.number());
        }
    }
}
