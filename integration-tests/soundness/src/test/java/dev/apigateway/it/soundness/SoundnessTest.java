package dev.apigateway.it.soundness;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The report of the application in the process of the test, with the profile of production; others are compared with it. */
@QuarkusTest
@TestProfile(SoundnessTest.Production.class)
class SoundnessTest implements FormerFaults {

    private SortedMap<String, String> report;

    @BeforeEach
    void takeReport() throws IOException {
        report = Observations.parse(when().get("/report").then().statusCode(200).extract().asString());
    }

    @Override
    public SortedMap<String, String> report() {
        return report;
    }

    @Test
    void reportIsLeftForComparisons() throws IOException {
        Observations.write(Road.TEST, report);

        assertThat(Observations.read(Road.TEST)).isEqualTo(report);
    }

    @Test
    void eachInvocationHasItsRequestScope() {
        String first = when().get("/visit").asString();
        String second = when().get("/visit").asString();

        assertThat(first).contains(" used 1 ");
        assertThat(second).contains(" used 1 ").isNotEqualTo(first);
    }

    public static class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "prod";
        }
    }
}
