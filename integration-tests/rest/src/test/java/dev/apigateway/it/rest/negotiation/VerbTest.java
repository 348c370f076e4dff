package dev.apigateway.it.rest.negotiation;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class VerbTest {

    @ParameterizedTest
    @ValueSource(strings = { "GET", "POST", "PUT", "PATCH", "DELETE" })
    void methodOfTheRequestChoosesTheResourceMethod(String method) {
        when().request(method, "/verbs").then().statusCode(200).body(is(method));
    }

    @Test
    void headIsAnsweredByTheMethodForGet() {
        when().head("/verbs").then().statusCode(200).header("Content-Type", containsString("text/plain")).body(is(""));
    }

    @Test
    void headOfTheApplicationComesFirst() {
        when().head("/verbs/own").then().statusCode(204).header("X-Head", "own");
    }

    @Test
    void optionsTellTheMethodsThereAre() {
        when().options("/queries/primitives").then().statusCode(200)
                .header("Allow", allOf(containsString("GET"), containsString("HEAD"), containsString("OPTIONS")));
    }

    @Test
    void optionsOfTheApplicationComeFirst() {
        when().options("/verbs/own").then().statusCode(200).header("Allow", "GET").body(is("options"));
    }

    @Test
    void methodThatThereIsNotIsNotAllowed() {
        when().post("/verbs/own").then().statusCode(405);
        when().delete("/paths/literal").then().statusCode(405);
    }
}
