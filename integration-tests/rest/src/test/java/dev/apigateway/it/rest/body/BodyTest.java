package dev.apigateway.it.rest.body;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BodyTest {

    @ParameterizedTest
    @ValueSource(strings = { "plain", "{\"a\":1}", "ünïcödé €", "two\nlines", "" })
    void textArrivesAsItWasSent(String text) {
        given().contentType("text/plain;charset=UTF-8").body(text).when().post("/bodies/text").then().statusCode(200)
                .body(is("<" + text + ">"));
    }

    @Test
    void bytesArriveAsTheyWereSent() {
        byte[] answer = given().contentType("application/octet-stream").body(new byte[] { 0, -1, 127, -128 }).when()
                .post("/bodies/bytes").then().statusCode(200).extract().asByteArray();

        assertThat(answer).containsExactly(-128, 127, -1, 0);
    }

    @Test
    void allBytesAreSent() {
        byte[] answer = when().get("/bodies/all-bytes").then().statusCode(200).header("Content-Length", "256").extract()
                .asByteArray();

        assertThat(answer).hasSize(256).startsWith(0, 1, 2).endsWith(253, 254, 255);
    }

    @Test
    void streamHasAllOfALargeBody() {
        byte[] body = new byte[300_000];
        Arrays.fill(body, (byte) 'x');

        given().contentType("application/octet-stream").body(body).when().post("/bodies/stream").then().statusCode(200)
                .body(is("300000 " + Arrays.hashCode(body)));
    }

    @ParameterizedTest
    @CsvSource({ "reader, read on, 4 read", "number, 41, 42", "boolean, true, false", "character, x, X" })
    void textIsConverted(String path, String body, String expected) {
        given().contentType("text/plain").body(body).when().post("/bodies/" + path).then().statusCode(200)
                .body(is(expected));
    }

    @Test
    void readerAndStreamAreResults() {
        when().get("/bodies/reader").then().statusCode(200).body(is("from a reader"));
        when().get("/bodies/input-stream").then().statusCode(200).body(is(""));
    }

    @Test
    void applicationHasReadersAndWriters() {
        given().contentType("text/temperature").body("20C".getBytes(StandardCharsets.UTF_8)).when().post("/bodies/own")
                .then().statusCode(200).contentType(startsWith("text/temperature")).header("X-Unit", "C").body(is("21C"));
    }

    @Test
    void readerRefusesABody() {
        given().contentType("text/temperature").body("20F".getBytes(StandardCharsets.UTF_8)).when().post("/bodies/own")
                .then().statusCode(400);
    }
}
