{#if input.extra-codestarts.contains('apigateway-rest-codestart')}<SKIP>{#else}
package org.acme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class SquareNumberTest {

    @Test
    void squareOfSevenIsFortyNine() {
        given()
                .contentType(ContentType.JSON).body("{\"number\": 7}")
                .when().post("/square")
                .then().statusCode(200).contentType(ContentType.JSON).body("result", equalTo(49));
    }
}
{/if}