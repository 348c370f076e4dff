package dev.apigateway.it.pets;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

// tag::test[]
@QuarkusTest
@QuarkusTestResource(LocalDynamoDb.class)
class PetsTest {

    @Test
    void petThatWasAddedIsThere() {
        send("POST", "/owners/jane/pets", "{\"name\": \"Rex Ⅱ\", \"species\": \"dog\", \"age\": 3}")
                .statusCode(201).header("location", endsWith("/owners/jane/pets/Rex%20%E2%85%A1"));

        when().get("/owners/jane/pets/{name}", "Rex Ⅱ").then().statusCode(200)
                .body("species", equalTo("dog")).body("age", equalTo(3)).body("version", equalTo(1));
    }
    // end::test[]

    @Test
    void secondPetOfANameIsAConflict() {
        add("joe", "Tom", "cat");

        send("POST", "/owners/joe/pets", "{\"name\": \"Tom\", \"species\": \"dog\", \"age\": 1}")
                .statusCode(409).body("detail", equalTo("joe has a pet named 'Tom' already."));

        when().get("/owners/joe/pets/Tom").then().body("species", equalTo("cat"));
    }

    @Test
    void petsAreListedInPagesInTheOrderOfTheirNames() {
        add("ann", "Max", "dog");
        add("ann", "Bella", "cat");
        add("ann", "Luna", "cat");

        when().get("/owners/ann/pets?limit=2").then().statusCode(200)
                .body("pets.name", contains("Bella", "Luna")).body("next", equalTo("Luna"));
        when().get("/owners/ann/pets?limit=2&after=Luna").then().statusCode(200)
                .body("pets.name", contains("Max")).body("next", nullValue());
        when().get("/owners/ann/pets?species=dog").then().body("pets.name", contains("Max"));
        when().get("/owners/nobody/pets").then().statusCode(200).body("pets", empty());
    }

    @Test
    void limitThatIsNoNumberOfAPageIsRefused() {
        when().get("/owners/ann/pets?limit=0").then().statusCode(400)
                .body("detail", equalTo("'limit' is a number from 1 to 100."));
        when().get("/owners/ann/pets?limit=many").then().statusCode(400);
    }

    @Test
    void replacingNamesTheVersionThatItIsMadeOn() {
        add("sue", "Nemo", "fish");

        send("PUT", "/owners/sue/pets/Nemo", "{\"species\": \"clownfish\", \"age\": 2, \"version\": 1}")
                .statusCode(200).body("version", equalTo(2));
        send("PUT", "/owners/sue/pets/Nemo", "{\"species\": \"shark\", \"age\": 2, \"version\": 1}")
                .statusCode(409).body("detail", equalTo("The pet has changed: it is version 2 now."));
        send("PUT", "/owners/sue/pets/Dory", "{\"species\": \"tang\", \"age\": 2, \"version\": 1}")
                .statusCode(404).body("detail", equalTo("sue has no pet named 'Dory'."));

        when().get("/owners/sue/pets/Nemo").then().body("species", equalTo("clownfish"));
    }

    @Test
    void patchChangesWhatItNames() {
        add("tim", "Rocky", "raccoon");

        send("PATCH", "/owners/tim/pets/Rocky", "{\"age\": 9}").statusCode(200)
                .body("age", equalTo(9)).body("species", equalTo("raccoon")).body("version", equalTo(2));
        send("PATCH", "/owners/tim/pets/Nobody", "{\"age\": 9}").statusCode(404);
        send("PATCH", "/owners/tim/pets/Rocky", "{\"age\": -1}").statusCode(400)
                .body("detail", equalTo("A pet needs an 'age' of 0 or more."));
    }

    @Test
    void petThatWasRemovedIsGone() {
        add("kim", "Fluffy", "hamster");

        when().delete("/owners/kim/pets/Fluffy").then().statusCode(204);

        when().get("/owners/kim/pets/Fluffy").then().statusCode(404);
        when().delete("/owners/kim/pets/Fluffy").then().statusCode(404);
    }

    private static void add(String owner, String name, String species) {
        send("POST", "/owners/" + owner + "/pets", """
                {"name": "%s", "species": "%s", "age": 1}""".formatted(name, species)).statusCode(201);
    }

    private static ValidatableResponse send(String method, String path, String body) {
        return given().contentType(ContentType.JSON).body(body).when().request(method, path).then();
    }
}
