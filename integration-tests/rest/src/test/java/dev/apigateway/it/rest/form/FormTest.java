package dev.apigateway.it.rest.form;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class FormTest {

    private static RequestSpecification form(String body) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8").body(body);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name=n&number=7&tag=a&tag=b&date=2026-03-01&colour=GREEN | n 7 [a, b] Optional[2026-03-01] GREEN
            name=a+b%26c&number=1                                    | a b&c 1 [] Optional.empty RED
            name=%C3%BC%E2%82%AC                                     | ü€ 0 [] Optional.empty RED
            name=                                                    |  0 [] Optional.empty RED
            number=1                                                 | null 1 [] Optional.empty RED
            """, delimiter = '|', ignoreLeadingAndTrailingWhitespace = false)
    void fieldsAreConverted(String body, String expected) {
        form(body.strip()).when().post("/forms/fields").then().statusCode(200).body(is(expected.substring(1)));
    }

    @Test
    void fieldThatCannotBeConvertedIsABadRequest() {
        form("number=x").when().post("/forms/fields").then().statusCode(400);
    }

    @Test
    void formIsAMap() {
        form("a=1&a=2&b=3").when().post("/forms/map").then().statusCode(200).body(is("[1, 2] 3"));
    }

    @Test
    void formIsAText() {
        form("a=1%20&b").when().post("/forms/raw").then().statusCode(200).body(is("a=1%20&b"));
    }

    @Test
    void partsAreConverted() {
        given().multiPart("text", "words").multiPart("number", "7")
                .multiPart("box", "{\"width\":1,\"height\":2}", "application/json").when().post("/forms/parts").then()
                .statusCode(200).body(is("words 7 Box[width=1, height=2]"));
    }

    @Test
    void fileOfABeanIsKeptForTheInvocation() {
        given().multiPart("text", "words").multiPart("file", "file.txt", "content".getBytes(StandardCharsets.UTF_8),
                "text/plain").multiPart("box", "{\"width\":3}", "application/json").when().post("/forms/bean").then()
                .statusCode(200).body(is("words file.txt text/plain 7 content Box[width=3, height=0]"));
    }

    @Test
    void severalFilesAreAList() {
        given().multiPart("file", "a.txt", new byte[] { 1 }).multiPart("file", "b.txt", new byte[] { 2 })
                .multiPart("other", "c.txt", new byte[] { 3 }).when().post("/forms/files").then().statusCode(200)
                .body(is("[a.txt, b.txt] 3"));
    }

    @Test
    void fileIsWhateverTheMethodTakes() {
        given().multiPart("a", "a.txt", "one".getBytes(StandardCharsets.UTF_8))
                .multiPart("b", "b.txt", "two".getBytes(StandardCharsets.UTF_8))
                .when().post("/forms/kinds").then().statusCode(200).body(is("one two"));
    }

    @Test
    void binaryFileArrivesAsItWasSent() {
        byte[] file = new byte[256];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) i;
        }

        given().multiPart("text", "t").multiPart("file", "file.bin", file).multiPart("box", "{}", "application/json").when()
                .post("/forms/files").then().statusCode(200).body(is("[file.bin] 1"));
    }

    @Test
    void multipartIsWritten() {
        String body = when().get("/forms/multipart").then().statusCode(200).extract().asString();

        assertThat(body).contains("name=\"text\"", "some text", "name=\"box\"", "application/json",
                "{\"width\":1,\"height\":2}");
    }

    @Test
    void multipartBeanIsWritten() {
        String body = when().get("/forms/multipart/bean").then().statusCode(200).extract().asString();

        assertThat(body).contains("name=\"text\"", "a text", "name=\"box\"", "{\"width\":3,\"height\":4}");
    }

    @Test
    void otherBodyIsUnsupported() {
        given().contentType("text/plain").body("x").when().post("/forms/parts").then().statusCode(415);
    }
}
