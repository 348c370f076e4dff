package dev.apigateway.it.rest.path;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PathTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /paths                          | root
            /paths/                         | root
            /paths/literal                  | literal
            /paths/literal/                 | literal
            /paths/other                    | template other
            /paths/other/literal            | below other
            /paths/literal/literal          | below literal
            /paths/kinds/7                  | number 7
            /paths/kinds/seven              | word seven
            /paths/range/3-9                | 3 to 9
            /paths/rest/                    | rest:
            /paths/rest/a                   | rest:a
            /paths/rest/a/b/c               | rest:a/b/c
            /paths/parts/a/b/end            | [a, b]
            /paths/file/report.pdf          | report of kind pdf
            /paths/character/x              | character x
            /paths/of/hall/shelves          | shelves of hall
            /paths/of/hall/shelves/7        | shelf 7 of hall
            """, delimiter = '|')
    void pathChoosesTheMethod(String path, String expected) {
        when().get(path).then().statusCode(200).body(is(expected));
    }

    @ParameterizedTest
    @CsvSource({ "/Paths", "/path", "/paths/kinds/SEVEN", "/paths/range/3", "/paths/of/hall", "/paths/a/b/c",
            "/paths/of/hall/shelves/seven", "/paths/file/report", "/", "/library", "/paths/parts/end" })
    void pathOfNoMethodIsNotFound(String path) {
        when().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a%20b       | a b
            a+b         | a+b
            %C3%A9      | é
            é           | é
            100%25      | 100%
            %2525       | %25
            a%3Fb       | a?b
            a%23b       | a#b
            a%3Bb       | a;b
            a:b@c       | a:b@c
            """, delimiter = '|')
    void parameterOfThePathIsDecodedOnce(String sent, String expected) {
        given().urlEncodingEnabled(false).when().get("/paths/decoded/" + sent).then().statusCode(200).body(is(expected));
    }

    @Test
    void encodedParameterIsLeftAsItWasSent() {
        given().urlEncodingEnabled(false).when().get("/paths/encoded/a%20b%25").then().statusCode(200).body(is("a%20b%25"));
    }

    @Test
    void matrixParametersAreNoPartOfTheSegment() {
        given().urlEncodingEnabled(false).when().get("/paths/segment/car;color=red").then().statusCode(200)
                .body(is("car {}"));
        given().urlEncodingEnabled(false).when().get("/paths/decoded/car;color=red").then().statusCode(200).body(is("car"));
    }

    @Test
    void matrixParametersDoNotChangeWhichMethodAnswers() {
        given().urlEncodingEnabled(false).when().get("/paths;a=b/literal;c=d").then().statusCode(200).body(is("literal"));
    }
}
