package dev.apigateway.it.rest.negotiation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;

@QuarkusTest
class NegotiationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/plain                                  | text
            application/json                            | ["json"]
            text/html                                   | <p>html
            text/html;q=0.5, application/json           | ["json"]
            text/plain;q=0.1, application/json;q=0.9    | ["json"]
            application/xml, text/plain;q=0.1           | text
            text/*                                      | text
            application/*                               | ["json"]
            """, delimiter = '|')
    void acceptedTypeChoosesTheMethod(String accept, String expected) {
        given().header("Accept", accept).when().get("/negotiated").then().statusCode(200).body(is(expected));
    }

    @Test
    void typeThatNoMethodProducesIsNotAcceptable() {
        given().header("Accept", "image/png").when().get("/negotiated").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/a | text/a
            text/b | text/b
            */*    | text/a
            """, delimiter = '|')
    void oneOfTheTypesOfAMethodIsSent(String accept, String expected) {
        given().header("Accept", accept).when().get("/negotiated/several").then().statusCode(200)
                .contentType(startsWith(expected));
    }

    @Test
    void typeWithASuffixIsJson() {
        given().when().get("/negotiated/own").then().statusCode(200).contentType(startsWith("application/vnd.acme+json"))
                .body(is("[\"own\"]"));
    }

    @Test
    void responseSaysItsTypeItself() {
        given().when().get("/negotiated/wildcard").then().statusCode(200).contentType(startsWith("text/css"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            in     | text/plain               | [1] | text [1]
            in     | application/json         | [1] | json [1]
            in/xml | application/xml          | <a/> | <a/>
            in/xml | text/csv                 | 1,2 | any 1,2
            """, delimiter = '|')
    void typeOfTheBodyChoosesTheMethod(String path, String type, String body, String expected) {
        given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs(type, ContentType.TEXT)))
                .header("Content-Type", type).body(body).when().post("/negotiated/" + path).then().statusCode(200)
                .body(is(expected));
    }

    @Test
    void typeThatNoMethodConsumesIsUnsupported() {
        given().header("Content-Type", "text/plain").body("a").when().post("/negotiated/in/xml/only").then().statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            application/json | de           | 200 | "de"
            text/plain       | en;q=0.5, de | 200 | "de"
            text/plain       | en, de;q=0.5 | 200 | "en"
            image/png        | en           | 406 | ''
            """, delimiter = '|')
    void variantIsSelected(String type, String language, int status, String expected) {
        given().header("Accept", type).header("Accept-Language", language).when().get("/negotiated/variant").then()
                .statusCode(status).body(is(expected));
    }

    @Test
    void responseWithAVariantSaysWhichItIs() {
        given().header("Accept", "application/json").header("Accept-Language", "de").when().get("/negotiated/variant").then()
                .statusCode(200).contentType("application/json").header("Content-Language", "de");
    }
}
