package dev.apigateway.it.square;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class BadRequestsTest {

    @Test
    void bodyOfAnotherFormIsABadRequestThatNamesTheMember() {
        given()
                .contentType(ContentType.JSON).body("{\"number\": \"seven\"}")
                .when().post("/square")
                .then().statusCode(400).contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("title", equalTo("Bad Request"))
                .body("detail", equalTo("The member 'number' of the request body does not have the form that this resource "
                        + "takes (line 1, column 12)."));
    }

    @Test
    void bodyWithoutTheMemberIsABadRequest() {
        given()
                .contentType(ContentType.JSON).body("{}")
                .when().post("/square")
                .then().statusCode(400).contentType("application/problem+json")
                .body("detail", containsString("does not have the form that this resource takes"))
                .body(not(containsString("Exception"))).body(not(containsString("dev.apigateway")));
    }

    @Test
    void bodyThatIsNotJsonIsABadRequest() {
        given()
                .contentType(ContentType.JSON).body("number=7")
                .when().post("/square")
                .then().statusCode(400).contentType("application/problem+json")
                .body("detail", equalTo("The request body is not JSON (line 1, column 1)."));
    }

    @Test
    void missingBodyIsABadRequest() {
        given()
                .when().post("/square")
                .then().statusCode(400).contentType("application/problem+json")
                .body("detail", equalTo("The request has no body; a JSON body is required."));
    }
}
