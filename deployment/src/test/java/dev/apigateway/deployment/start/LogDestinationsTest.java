package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LogDestinationsTest {

    @Test
    void levelsFormatAndStreamOfTheConsoleNeedNothingElse() {
        assertThat(LogDestinations.find(Map.of("quarkus.log.console.format", "%s%n", "quarkus.log.console.stderr", "true",
                "quarkus.log.category.\"org.acme\".level", "DEBUG", "quarkus.log.file.rotation.enabled", "true",
                "quarkus.log.file.enabled", "false"))).isNull();
    }

    @Test
    void fileNeedsQuarkusInWhateverProfile() {
        assertThat(LogDestinations.find(Map.of("%staging.quarkus.log.file.enabled", "true")))
                .isEqualTo("%staging.quarkus.log.file.enabled");
    }

    @Test
    void switchThatAProcessDecidesNeedsQuarkus() {
        assertThat(LogDestinations.find(Map.of("quarkus.log.syslog.enabled", "${SYSLOG:false}")))
                .isEqualTo("quarkus.log.syslog.enabled");
    }

    @Test
    void handlersOfCategoriesAndFiltersNeedQuarkus() {
        assertThat(LogDestinations.find(Map.of("quarkus.log.category.\"org.acme\".handlers", "audit"))).isNotNull();
        assertThat(LogDestinations.find(Map.of("quarkus.log.filter.\"org.acme\".if-starts-with", "Noise"))).isNotNull();
        assertThat(LogDestinations.find(Map.of("quarkus.log.console.filter", "quiet"))).isNotNull();
    }
}
