package dev.apigateway.it.rest.negotiation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConditionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            tag  | If-None-Match     | "seven"                       | 304
            tag  | If-None-Match     | "other", "seven"              | 304
            tag  | If-None-Match     | *                             | 304
            tag  | If-None-Match     | "other"                       | 200
            tag  | If-Match          | "seven"                       | 200
            tag  | If-Match          | "other"                       | 412
            date | If-Modified-Since | Sun, 01 Mar 2026 10:20:30 GMT | 304
            date | If-Modified-Since | Sun, 01 Mar 2026 10:20:29 GMT | 200
            date | If-Unmodified-Since | Sun, 01 Mar 2026 10:20:29 GMT | 412
            both | If-None-Match     | "seven"                       | 304
            """, delimiter = '|', quoteCharacter = '\'')
    void conditionDecides(String path, String header, String value, int status) {
        given().header(header, value).when().get("/conditional/" + path).then().statusCode(status);
    }

    @Test
    void putIsRefusedWhereTheTagIsAnother() {
        given().header("If-Match", "\"other\"").body("new").when().put("/conditional/tag").then().statusCode(412);
        given().header("If-Match", "\"seven\"").body("new").when().put("/conditional/tag").then().statusCode(204);
        given().header("If-None-Match", "\"seven\"").body("new").when().put("/conditional/tag").then().statusCode(412);
    }

    @Test
    void tagAndDateAreSent() {
        when().get("/conditional/tag").then().statusCode(200).header("ETag", "\"seven\"").body(is("content"));
        when().get("/conditional/date").then().statusCode(200).header("Last-Modified", "Sun, 01 Mar 2026 10:20:30 GMT");
    }

    @Test
    void responseToAConditionThatHoldsHasTheTagAndNoBody() {
        given().header("If-None-Match", "\"seven\"").when().get("/conditional/tag").then().statusCode(304)
                .header("ETag", "\"seven\"").body(is(""));
    }
}
