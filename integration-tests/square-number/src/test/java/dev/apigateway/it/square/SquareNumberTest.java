// tag::package[]
package dev.apigateway.it.square;

// end::package[]
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

// tag::test[]
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
// end::test[]
