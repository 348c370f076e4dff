package dev.apigateway.it.rest.path;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UriInfoTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /uris/path/a%20b            | /uris/path/a b
            /uris/segments/a/b          | [uris, segments, a, b]
            /uris/parameters/a/b%20c    | b c
            /uris/query?q=a%20b&q=c     | [a b, c]
            /uris/matched/a             | [uris/matched/a, uris] Uris
            """, delimiter = '|')
    void resourceKnowsItsAddress(String path, String expected) {
        given().urlEncodingEnabled(false).when().get(path).then().statusCode(200).body(is(expected));
    }

    @Test
    void requestUriHasTheQuery() {
        given().urlEncodingEnabled(false).when().get("/uris/request?a=b%20c").then().statusCode(200)
                .body(matchesPattern("http://localhost(:\\d+)?/uris/request\\?a=b%20c"));
    }

    @Test
    void absolutePathHasNoQuery() {
        when().get("/uris/absolute?a=b").then().statusCode(200).body(endsWith("/uris/absolute"));
    }

    @Test
    void baseIsTheRootOfTheApplication() {
        when().get("/uris/base").then().statusCode(200).body(matchesPattern("http://localhost(:\\d+)?/"));
    }

    @Test
    void urisAreBuiltOfResources() {
        when().get("/uris/built").then().statusCode(200).body(endsWith("/paths/of/hall/shelves/7"));
    }

    @Test
    void relativeUrisAreResolved() {
        when().get("/uris/relative").then().statusCode(200).body(is("/a/b x/z"));
    }
}
