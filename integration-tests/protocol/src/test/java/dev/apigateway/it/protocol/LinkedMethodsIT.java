package dev.apigateway.it.protocol;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The image builder links what javac leaves to {@code invokedynamic}, and does not leave it to an interpreter. */
@QuarkusIntegrationTest
@EnabledIfSystemProperty(named = "function.native", matches = "true")
class LinkedMethodsIT {

    /** Where they are interpreted, it is 500 and more. */
    private static final double SAME_ORDER = 20;

    @Test
    void methodsOfRecordsTakeAboutAsLongAsThoseWrittenOut() {
        Map<String, Double> ratios = when().get("/linked-methods").then().statusCode(200).extract().asString().lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));

        assertThat(ratios).containsOnlyKeys("equals", "hashCode", "toString", "lookup", "concatenation")
                .allSatisfy((method, ratio) -> assertThat(ratio).as(method).isLessThan(SAME_ORDER));
    }
}
