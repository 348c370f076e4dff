package dev.apigateway.extension.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariableNameTest {

    @Test
    void propertyAndItsVariableHaveOneForm() {
        assertThat(VariableName.of("quarkus.log.category.\"org.acme\".min-level"))
                .isEqualTo(VariableName.of("QUARKUS_LOG_CATEGORY__ORG_ACME__MIN_LEVEL"))
                .isEqualTo("quarkus_log_category__org_acme__min_level");
    }

    @Test
    void firstSegmentEndsWithTheFirstUnderscore() {
        assertThat(VariableName.firstSegment("quarkus_log")).isEqualTo("quarkus");
        assertThat(VariableName.firstSegment("table")).isEqualTo("table");
    }
}
