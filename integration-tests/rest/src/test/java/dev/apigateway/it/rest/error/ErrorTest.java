package dev.apigateway.it.rest.error;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ErrorTest {

    @ParameterizedTest
    @CsvSource({ "status, 418, ''", "message, 409, ''", "response, 422, own response", "bad, 400, ''", "none, 404, ''",
            "login, 401, ''", "moved, 301, ''", "unavailable, 503, ''" })
    void webApplicationExceptionIsItsResponse(String kind, int status, String body) {
        given().redirects().follow(false).when().get("/failing/web?kind=" + kind).then().statusCode(status).body(is(body));
    }

    @Test
    void webApplicationExceptionHasItsHeaders() {
        given().redirects().follow(false).when().get("/failing/web?kind=moved").then()
                .header("Location", "https://acme.example/");
        when().get("/failing/web?kind=unavailable").then().header("Retry-After", "60");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mapped        | 418 | teapot: short and stout
            subclass      | 418 | teapot: tiny
            uni           | 418 | teapot: in a Uni
            stage         | 418 | teapot: in a stage
            stage/wrapped | 418 | teapot: wrapped in a stage
            wrapper       | 418 | teapot: wrapped
            local         | 410 | local: here
            other         | 500 | An illegal state: elsewhere
            global        | 404 | GET found nothing: missing
            checked       | 402 | checked failed
            """, delimiter = '|')
    void mapperMakesAResponse(String path, int status, String body) {
        when().get("/failing/" + path).then().statusCode(status).body(is(body));
    }

    @Test
    void mapperKnowsTheRequest() {
        when().get("/failing/mapped").then().header("X-Path", "/failing/mapped");
    }

    @Test
    void exceptionWithoutAMapperIsAnInternalError() {
        when().get("/failing/unmapped").then().statusCode(500);
    }
}
