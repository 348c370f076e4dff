package dev.apigateway.it.rest.path;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SubResourceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /library/hours                          | nine to five
            /library/books/Emma                     | Emma
            /library/books/Emma/pages/3?mark=x      | Emma 3 x
            /library/books/Emma/authors/Jane        | Jane of Emma
            /library/books/Emma/path                | /library/books/Emma/path Emma
            /library/items/book                     | any
            /library/items/disc/tracks              | twelve tracks
            /library/catalogue/size                 | 12
            /library/bean/size                      | 12
            /library/resource-context/size          | 12
            """, delimiter = '|')
    void locatorHandsTheRequestOn(String path, String expected) {
        when().get(path).then().statusCode(200).body(is(expected));
    }

    @Test
    void bodyReachesTheSubResourceOfASubResource() {
        given().body("Dear reader").when().post("/library/books/Emma/authors/Jane/letters").then().statusCode(200)
                .body(is("Dear reader to Jane"));
    }

    @Test
    void methodsOfASubResourceAnswerAccordingToTheRequest() {
        when().delete("/library/books/Emma").then().statusCode(204);
        when().put("/library/books/Emma").then().statusCode(405);
        when().get("/library/books/Emma/nothing").then().statusCode(404);
    }

    @Test
    void locatorThatFindsNothingIsNoContent() {
        when().get("/library/books/none").then().statusCode(204);
    }
}
