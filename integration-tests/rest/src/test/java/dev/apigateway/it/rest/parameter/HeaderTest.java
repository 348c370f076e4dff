package dev.apigateway.it.rest.parameter;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HeaderTest {

    @Test
    void headersAreConverted() {
        given().header("X-Number", 7).header("X-Word", "w").header("X-Flag", true).when().get("/headers").then()
                .statusCode(200).body(is("7 w Optional[true] none"));
    }

    @Test
    void namesOfHeadersMayBeInAnyCase() {
        given().header("x-number", 7).header("X-WORD", "w").when().get("/headers").then().statusCode(200)
                .body(is("7 w Optional.empty none"));
    }

    @Test
    void headerThatCannotBeConvertedIsABadRequest() {
        given().header("X-Number", "seven").when().get("/headers").then().statusCode(400);
    }

    @Test
    void allHeadersAreThere() {
        given().header("X-Word", "w").when().get("/headers/all").then().statusCode(200).body(is("w [w] w"));
    }

    @Test
    void valuesOfAHeaderAreAList() {
        given().header("X-Value", "a").when().get("/headers/list").then().statusCode(200).body(is("[a]"));
        when().get("/headers/list").then().statusCode(200).body(is("[]"));
    }

    @Test
    void acceptedTypesAndLanguagesAreInOrderOfPreference() {
        given().header("Accept", "text/html;q=0.5, text/plain").header("Accept-Language", "de;q=0.3, en-GB").when()
                .get("/headers/negotiated").then().statusCode(200).body(is("[text/plain, text/html;q=0.5] [en_GB, de]"));
    }

    @Test
    void cookiesAreConverted() {
        given().cookie("session", "s1").cookie("theme", "dark").cookie("count", 3).when().get("/headers/cookie").then()
                .statusCode(200).body(is("s1 theme=dark none Optional[3]"));
        when().get("/headers/cookie").then().statusCode(200).body(is("null null none Optional.empty"));
    }

    @Test
    void allCookiesAreThere() {
        given().cookie("b", "1").cookie("a", "2").when().get("/headers/cookies").then().statusCode(200).body(is("[a, b]"));
    }

    @Test
    void matrixParametersAreConverted() {
        given().urlEncodingEnabled(false).when().get("/headers/matrix;colour=RED;doors=4;tag=a;tag=b").then().statusCode(200)
                .body(is("RED 4 [a, b]"));
        when().get("/headers/matrix").then().statusCode(200).body(is("null 0 []"));
        given().urlEncodingEnabled(false).when().get("/headers/matrix;doors=x").then().statusCode(404);
    }
}
