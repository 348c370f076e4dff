package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LeanSettingsTest {

    @Test
    void defaultsComeFromWhereQuarkusDeclaresThem() {
        LeanSettings settings = LeanSettings.of(Map.of(), Map.of(), "prod");

        assertThat(settings.recorded())
                .containsEntry("quarkus.log.level", "INFO")
                .containsEntry("quarkus.apigateway.handler-failure", "function-error")
                .containsEntry("quarkus.profile", "prod")
                .containsKey("quarkus.log.console.format");
    }

    @Test
    void applicationWinsOverExtensions() {
        LeanSettings settings = LeanSettings.of(Map.of("quarkus.log.level", "DEBUG"), Map.of("quarkus.log.level", "WARN"),
                "prod");

        assertThat(settings.recorded()).containsEntry("quarkus.log.level", "DEBUG");
    }

    @Test
    void valuesOfOtherProfilesAreKeptForTheProfileThatAFunctionIsSetTo() {
        LeanSettings settings = LeanSettings.of(Map.of("%staging,test.quarkus.log.level", "DEBUG"), Map.of(), "prod");

        assertThat(settings.recorded())
                .containsEntry("%staging.quarkus.log.level", "DEBUG")
                .containsEntry("%test.quarkus.log.level", "DEBUG");
    }

    @Test
    void whatAFunctionDoesNotReadIsNotRecorded() {
        LeanSettings settings = LeanSettings.of(Map.of("orders.table", "orders"), Map.of(), "prod");

        assertThat(settings.recorded()).doesNotContainKey("orders.table");
    }

    @Test
    void logThatGoesElsewhereThanToTheConsoleIsAnObstacle() {
        LeanSettings settings = LeanSettings.of(
                Map.of("quarkus.log.file.enabled", "true", "quarkus.log.syslog.enabled", "false"), Map.of(), "prod");

        assertThat(settings.obstacles()).containsExactly("quarkus.log.file.enabled is set to 'true'");
    }

    @Test
    void levelsAndFormatOfTheConsoleAreNoObstacles() {
        LeanSettings settings = LeanSettings.of(Map.of("quarkus.log.console.format", "%s%n",
                "quarkus.log.category.\"org.acme\".level", "DEBUG", "quarkus.log.file.rotation.enabled", "true"), Map.of(),
                "prod");

        assertThat(settings.obstacles()).isEmpty();
    }

    @Test
    void categoriesAreKnownByTheirNamesWithoutQuotes() {
        LeanSettings settings = LeanSettings.of(Map.of("%staging.quarkus.log.category.\"org.acme\".level", "DEBUG"),
                Map.of("quarkus.log.category.\"io.quarkus\".level", "WARN"), "prod");

        assertThat(settings.categories()).containsExactly("io.quarkus", "org.acme");
    }

    @Test
    void expressionsAreLeftToTheConfiguration() {
        assertThat(LeanSettings.of(Map.of("quarkus.log.level", "${LEVEL:INFO}"), Map.of(), "prod").hasExpressions()).isTrue();
    }
}
