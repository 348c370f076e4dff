package dev.apigateway.it.rest.filter;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FilterTest {

    @Test
    void filtersOfRequestsRunByPriority() {
        when().get("/filtered").then().statusCode(200).body(is("filters: first second third"));
    }

    @Test
    void boundFilterRunsOnlyForMethodsWithItsName() {
        when().get("/filtered/bound").then().statusCode(200).body(is("filters: first second third stamped"))
                .header("X-Stamp", "stamped");
        when().get("/filtered").then().header("X-Stamp", nullValue());
    }

    @Test
    void filterAbortsWithAResponse() {
        when().get("/filtered/aborted").then().statusCode(403).body(is("aborted"));
    }

    @Test
    void filterAbortsAsynchronously() {
        when().get("/filtered?teapot=1").then().statusCode(409).body(is("aborted later"));
    }

    @Test
    void preMatchingFilterChangesThePath() {
        when().get("/filtered/old").then().statusCode(200).body(is("rewritten by filter to /filtered/rewritten"));
    }

    @Test
    void preMatchingFilterChangesTheMethod() {
        given().header("X-Method", "GET").when().post("/filtered/replaced").then().statusCode(202).body(is("replaced"));
    }

    @Test
    void preMatchingFilterAborts() {
        when().get("/filtered/stopped").then().statusCode(418).body(is("stopped before matching"));
    }

    @Test
    void propertyOfARequestIsKept() {
        when().get("/filtered").then().header("X-Pre-Matched", "yes");
    }

    @Test
    void filterOfResponsesKnowsTheMethod() {
        when().get("/filtered/featured").then().header("X-Method-Name", "featured").header("X-Resource", "featured");
    }

    @Test
    void filterOfResponsesChangesStatusAndEntity() {
        when().get("/filtered/replaced").then().statusCode(202).body(is("replaced"));
    }

    @Test
    void filterOfResponsesKnowsTheFailure() {
        when().get("/filtered/fails").then().statusCode(500).header("X-Failure", "IllegalStateException")
                .body(is("An illegal state: before the filter of responses"));
    }

    @Test
    void dynamicFeatureRegistersAFilterForAMethod() {
        when().get("/filtered/featured").then().header("X-Featured", "one");
        when().get("/filtered").then().header("X-Featured", nullValue());
    }

    @Test
    void featureRegistersAFilterForAllMethods() {
        when().get("/filtered").then().header("X-Feature", "all");
    }

    @Test
    void interceptorsStandAroundReadersAndWriters() {
        given().contentType("text/plain").body("LOUD").when().post("/filtered/lower").then().statusCode(200)
                .body(is("_Got loud_"));
        given().contentType("application/json").body("[\"LOUD\"]").when().post("/filtered/lower/json").then().statusCode(200)
                .body(is("_[\"loud\"]_"));
    }
}
