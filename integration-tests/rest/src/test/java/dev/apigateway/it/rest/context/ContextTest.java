package dev.apigateway.it.rest.context;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ContextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            field                | /contexts/field
            bean                 | GET /contexts/bean
            resource-info        | Contexts resourceInfo
            simple-resource-info | Contexts simpleResourceInfo
            providers            | true Contexts
            configuration        | SERVER
            """, delimiter = '|')
    void contextIsInjected(String path, String expected) {
        when().get("/contexts/" + path).then().statusCode(200).body(is(expected));
    }

    @Test
    void requestIsThere() {
        given().accept("text/plain").when().get("/contexts/request").then().statusCode(200).body(is("GET [text/plain]"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "disabled", "other-profile" })
    void resourceThatIsSwitchedOffIsNotFound(String path) {
        when().get("/contexts/" + path).then().statusCode(404);
    }

    @Test
    void resourceThatIsNotSwitchedOffAnswers() {
        when().get("/contexts/enabled").then().statusCode(200).body(is("there"));
    }
}
