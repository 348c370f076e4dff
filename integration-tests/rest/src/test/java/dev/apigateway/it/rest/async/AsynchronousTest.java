package dev.apigateway.it.rest.async;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AsynchronousTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            uni                       | 200 | from a Uni
            uni/later                 | 200 | from another thread
            uni/json                  | 200 | [1,2]
            uni/null                  | 204 | ''
            uni/void                  | 204 | ''
            uni/response              | 203 | a response
            uni/rest-response         | 202 | accepted
            stage                     | 200 | from a stage
            future                    | 200 | ["from","a","future"]
            suspended                 | 200 | resumed
            suspended/at-once         | 202 | at once
            suspended/failed          | 500 | An illegal state: later
            suspended/timeout/handled | 200 | too late
            request-scope?word=kept   | 200 | kept kept
            blocking                  | 200 | blocking
            non-blocking              | 200 | not blocking /async/non-blocking
            """, delimiter = '|')
    void responseComesWhenItIsThere(String path, int status, String expected) {
        when().get("/async/" + path).then().statusCode(status).body(is(expected));
    }

    @Test
    void timeoutIsServiceUnavailable() {
        when().get("/async/suspended/timeout").then().statusCode(503);
    }

    @Test
    void cancelledResponseSaysWhenToComeBack() {
        when().get("/async/suspended/cancelled?retry=7").then().statusCode(503).header("Retry-After", "7");
    }
}
