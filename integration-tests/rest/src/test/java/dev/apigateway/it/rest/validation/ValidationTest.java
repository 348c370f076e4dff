package dev.apigateway.it.rest.validation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ValidationTest {

    private static ValidatableResponse post(String path, String json) {
        return given().contentType(ContentType.JSON).body(json).when().post("/validated/" + path)
                .then();
    }

    @Test
    void validParametersReachTheMethod() {
        when().get("/validated/parameter/7?word=w").then().statusCode(200).body(is("7"));
    }

    @Test
    void invalidParametersAreABadRequestThatNamesThem() {
        given().accept(ContentType.JSON).when().get("/validated/parameter/10").then().statusCode(400)
                .header("validation-exception", "true").body("title", is("Constraint Violation")).body("status", is(400))
                .body("violations.field", containsInAnyOrder("parameter.number", "parameter.word"))
                .body("violations.message", containsInAnyOrder("must be less than or equal to 9", "must not be null"));
    }

    @Test
    void reportIsTextForThoseWhoAcceptNoJson() {
        given().accept("text/plain").when().get("/validated/parameter/10?word=w").then().statusCode(400)
                .body(containsString("must be less than or equal to 9"));
    }

    @Test
    void validBodyReachesTheMethod() {
        post("body", "{\"name\":\"Ann\",\"mail\":\"ann@acme.example\",\"address\":{\"city\":\"Ulm\"}}").statusCode(200)
                .body("name", is("Ann"));
    }

    @Test
    void invalidBodyIsABadRequestThatNamesItsMembers() {
        post("body", "{\"name\":\" \",\"mail\":\"nowhere\",\"address\":{\"city\":\"x\"}}").statusCode(400)
                .body("violations.field",
                        containsInAnyOrder("body.person.name", "body.person.mail", "body.person.address.city"));
    }

    @Test
    void missingBodyIsABadRequest() {
        post("body", "").statusCode(400).body("violations.field", containsInAnyOrder("body.person"));
    }

    @Test
    void elementsOfABodyAreValidated() {
        post("list", "[{\"name\":\"Ann\"},{\"name\":\"\"}]").statusCode(400).body("violations.field",
                containsInAnyOrder("list.people[1].name"));
        post("list", "[{\"name\":\"Ann\"}]").statusCode(200).body(is("1"));
    }

    @Test
    void bodyWithoutTheAnnotationIsNotValidated() {
        post("not-validated", "{\"name\":\"\"}").statusCode(200);
    }

    @Test
    void invalidResultIsAnInternalErrorThatTellsTheCallerNothing() {
        given().accept(ContentType.JSON).when().get("/validated/result").then().statusCode(500)
                .body(not(containsString("nobody")));
        when().get("/validated/result/text").then().statusCode(500);
    }

    @Test
    void bodyOfAnAsynchronousMethodIsValidated() {
        post("uni", "{\"name\":\"\"}").statusCode(400);
        post("uni", "{\"name\":\"Ann\"}").statusCode(200).body(is("Ann"));
    }

    @Test
    void beanOfParametersIsValidated() {
        when().get("/validated/bean?size=101").then().statusCode(400);
        when().get("/validated/bean?size=7").then().statusCode(200).body(is("7"));
    }

    @Test
    void messagesAreInTheLanguageOfTheCaller() {
        given().accept(ContentType.JSON).header("Accept-Language", "de").when().get("/validated/parameter/10?word=w").then()
                .statusCode(400).body("violations.message", containsInAnyOrder("muss kleiner-gleich 9 sein"));
    }
}
