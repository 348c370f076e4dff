package dev.apigateway.rest.deployment.guide;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;

class GuideTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pets.class, Pet.class, Orders.class));

    @Test
    void petIsAddedAndRead() {
        when().get("/pets/Tom").then().statusCode(404);
        given().contentType(ContentType.JSON).body("{\"name\":\"Tom\",\"age\":2}").when().post("/pets").then().statusCode(201);
        when().get("/pets/Tom").then().statusCode(200).body("age", equalTo(2));
    }

    @Test
    void eventIsThere() {
        when().get("/pets/front").then().statusCode(200).body(equalTo("HTTP_API $default"));
    }

    @Test
    void ordersAreAFunctionOfTheirOwn() {
        when().get("/orders").then().statusCode(200).body("[0]", equalTo("two bags of food"));
    }
}
