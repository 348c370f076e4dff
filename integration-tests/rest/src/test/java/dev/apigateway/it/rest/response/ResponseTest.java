package dev.apigateway.it.rest.response;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;

@QuarkusTest
class ResponseTest {

    @ParameterizedTest
    @ValueSource(strings = { "void", "null" })
    void nothingIsNoContent(String path) {
        when().get("/responses/" + path).then().statusCode(204).body(is(""));
    }

    @ParameterizedTest
    @ValueSource(ints = { 200, 201, 299, 400, 404, 418, 422, 500, 503 })
    void responseHasItsStatus(int status) {
        when().get("/responses/status?code=" + status).then().statusCode(status).body(is("status " + status));
    }

    @Test
    void responseHasItsHeaders() {
        when().get("/responses/headers").then().statusCode(200).header("X-One", "1").header("Content-Language", "de")
                .header("Last-Modified", "Sun, 01 Mar 2026 10:20:30 GMT");
    }

    @Test
    void headerMayHaveSeveralValues() {
        Headers headers = when().get("/responses/headers").then().extract().headers();

        assertThat(String.join(",", headers.getValues("X-Two")).replace(" ", ""))
                .isEqualTo("a,b");
    }

    @Test
    void locationIsMadeAbsolute() {
        when().post("/responses/created").then().statusCode(201)
                .header("Location", allOf(startsWith("http://"), endsWith("/responses/7")));
    }

    @Test
    void redirectIsSent() {
        given().redirects().follow(false).when().get("/responses/moved").then().statusCode(303)
                .header("Location", endsWith("/elsewhere"));
        given().redirects().follow(false).when().get("/responses/temporary").then().statusCode(307)
                .header("Location", "https://acme.example/new");
    }

    @Test
    void cookiesAreSet() {
        Response response = when().get("/responses/cookies");

        response.then().statusCode(200).cookie("session", "s1").cookie("theme", "dark");
        assertThat(response.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("session=", "Path=/",
                        "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=60"));
    }

    @Test
    void linksAreSent() {
        String links = String.join(", ", when().get("/responses/links").headers().getValues("Link"));

        assertThat(links).contains("<https://acme.example/next>; rel=\"next\"",
                "<https://acme.example/last>; rel=\"last\"");
    }

    @Test
    void cachingIsControlled() {
        when().get("/responses/cache-control").then().header("Cache-Control",
                allOf(containsString("private"), containsString("max-age=60")));
        when().get("/responses/cache").then().header("Cache-Control",
                allOf(containsString("must-revalidate"), containsString("max-age=30")));
        when().get("/responses/no-cache").then().header("Cache-Control", containsString("no-cache"));
    }

    @Test
    void genericEntityIsWritten() {
        when().get("/responses/generic").then().statusCode(200).body(is("[1,2,3]"));
    }

    @Test
    void annotationsSetStatusAndHeaders() {
        Response response = when().get("/responses/annotated");

        response.then().statusCode(202).header("X-Other", "three").body(is("annotated"));
        assertThat(String.join(",", response.headers().getValues("X-Annotated"))
                .replace(" ", "")).isEqualTo("one,two");
    }

    @Test
    void restResponseIsWritten() {
        when().get("/responses/rest-response").then().statusCode(200).header("X-Rest", "yes").body(is("rest"));
        when().get("/responses/rest-response/json").then().statusCode(202).body("number", is(7));
        when().get("/responses/rest-response/none").then().statusCode(404).body(is(""));
    }

    @Test
    void optionalIsJson() {
        when().get("/responses/optional?text=a").then().statusCode(200).body(is("\"a\""));
        when().get("/responses/optional").then().statusCode(200).body(is("null"));
    }

    @Test
    void objectMayBeAResponse() {
        when().get("/responses/object?response=true").then().statusCode(203).body(is("a response"));
        when().get("/responses/object").then().statusCode(200).body(is("an object"));
    }
}
