package dev.apigateway.deployment.guide;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;

/** Keeps the code that the documentation shows true. */
class PetsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pets.class, Pet.class, PetStore.class, Health.class))
            .overrideRuntimeConfigKey("quarkus.apigateway.handler", "pets");

    @Test
    void addedPetIsFound() {
        given().contentType(ContentType.JSON).body("{\"name\": \"Rex\", \"age\": 3}")
                .when().post("/pets")
                .then().statusCode(201).header("Cache-Control", "no-store").cookie("visited", "yes")
                .body("name", equalTo("Rex"));

        when().get("/pets?name=Rex").then().statusCode(200).body("age", equalTo(3));
    }

    @Test
    void petThatIsThereIsAConflict() {
        String pet = "{\"name\": \"Bella\", \"age\": 5}";
        given().body(pet).when().post("/pets").then().statusCode(201);

        given().body(pet).when().post("/pets").then().statusCode(409)
                .body("detail", equalTo("There is a pet of that name already."));
    }

    @Test
    void petWithoutANameIsABadRequestThatKeepsTheReasonToItself() {
        given().body("{\"age\": 5}")
                .when().post("/pets")
                .then().statusCode(400).contentType("application/problem+json")
                .body("detail", containsString("does not have the form that this resource takes"));
    }

    @Test
    void missingParameterIsABadRequest() {
        when().get("/pets").then().statusCode(400)
                .body("detail", equalTo("The query parameter 'name' is missing."));
    }

    @Test
    void unknownPetIsNotFound() {
        when().get("/pets?name=Nobody").then().statusCode(404)
                .body("title", equalTo("Not Found"))
                .body("detail", equalTo("There is no pet of that name."));
    }

    @Test
    void otherMethodIsNotAllowed() {
        when().delete("/pets").then().statusCode(405).body("title", equalTo("Method Not Allowed"));
    }
}
