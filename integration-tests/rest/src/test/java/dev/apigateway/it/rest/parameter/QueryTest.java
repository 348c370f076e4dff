package dev.apigateway.it.rest.parameter;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueryTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            primitives?i=1&l=2&s=3&b=4&d=5.5&f=6.5&z=true&c=x   | 1 2 3 4 5.5 6.5 true x
            primitives                                          | 0 0 0 0 0.0 0.0 false 0
            primitives?i=-1&z=TRUE                              | -1 0 0 0 0.0 0.0 true 0
            wrappers?i=1&l=2&z=false&d=1e3&c=y                  | 1 2 false 1000.0 y
            wrappers                                            | null null null null null
            big?integer=123456789012345678901&decimal=1.10      | 123456789012345678901 1.10
            named?a-name=a&another.name=b&camelCase=c           | a b c
            default                                             | 7 none [a]
            default?number=8&word=w&list=x&list=y               | 8 w [x, y]
            collections?v=1&v=2                                 | [1, 2] true [1, 2]
            collections                                         | [] false []
            arrays?v=1&v=2                                      | [1, 2] [1, 2]
            arrays                                              | [] []
            separated?v=1,2,3                                   | [1, 2, 3]
            separated?v=1,2&v=3                                 | [1, 2, 3]
            enum?colour=RED&size=s&colours=GREEN&colours=RED    | RED SMALL [GREEN, RED]
            enum                                                | null null []
            made?isbn=0-14-1&weight=7g                          | 0141 Weight[grams=7] null null
            made?uri=http://a/b                                 | null null null http://a/b
            converted?point=1,2&points=3,4&points=5,6           | Point[x=1, y=2] [Point[x=3, y=4], Point[x=5, y=6]]
            converted                                           | null []
            """, delimiter = '|')
    void queryIsConverted(String query, String expected) {
        when().get("/queries/" + query).then().statusCode(200).body(is(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                                          | Optional.empty Optional.empty Optional.empty
            ?text=a&number=1&list=5&list=6              | Optional[a] Optional[1] Optional[[5, 6]]
            """, delimiter = '|')
    void optionalIsEmptyWhereNothingWasSent(String query, String expected) {
        when().get("/queries/optional" + query).then().statusCode(200).body(is(expected));
    }

    @Test
    void uuidIsRead() {
        when().get("/queries/made?id=8a3d3c3e-9b9b-4f4b-8d8d-0123456789ab").then().statusCode(200)
                .body(is("null null 8a3d3c3e-9b9b-4f4b-8d8d-0123456789ab null"));
    }

    @ParameterizedTest
    @CsvSource({ "primitives?i=one", "primitives?i=99999999999", "wrappers?d=x", "enum?colour=BLUE", "enum?colour=red",
            "made?weight=7", "made?id=7", "big?decimal=x", "converted?point=1", "collections?v=x", "optional?number=x" })
    void valueThatCannotBeConvertedIsNotFound(String query) {
        when().get("/queries/" + query).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a%20b       | a+b a b
            a+b         | a+b a b
            %C3%A9      | %C3%A9 é
            100%25      | 100%25 100%
            a%26b%3Dc   | a%26b%3Dc a&b=c
            a=b         | a%3Db a=b
            %2B         | %2B +
            """, delimiter = '|')
    void queryIsDecodedOnce(String sent, String expected) {
        given().urlEncodingEnabled(false).when().get("/queries/encoded?q=" + sent).then().statusCode(200).body(is(expected));
    }

    @Test
    void parameterWithoutAValueIsNone() {
        given().urlEncodingEnabled(false).when().get("/queries/named?a-name=&another.name").then().statusCode(200)
                .body(is("null null null"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ?date=2026-03-01                        | 2026-03-01 null null null null null
            ?time=10:20                             | null 10:20 null null null null
            ?dateTime=2026-03-01T10:20:30           | null null 2026-03-01T10:20:30 null null null
            ?offset=2026-03-01T10:20:30-05:00       | null null null 2026-03-01T10:20:30-05:00 null null
            ?instant=2026-03-01T10:20:30Z           | null null null null null 2026-03-01T10:20:30Z
            /pattern?date=01.03.2026                | 2026-03-01 Optional.empty []
            /pattern?other=01.03.2026&more=02.03.2026 | null Optional[2026-03-01] [2026-03-02]
            /provider?date=20260301                 | 2026-03-01
            """, delimiter = '|')
    void dateIsRead(String query, String expected) {
        when().get("/dates" + query).then().statusCode(200).body(is(expected));
    }

    @ParameterizedTest
    @CsvSource({ "?date=01.03.2026", "?instant=now", "/pattern?date=2026-03-01", "/provider?date=x" })
    void dateInAnotherFormatIsNotFound(String query) {
        when().get("/dates" + query).then().statusCode(404);
    }
}
