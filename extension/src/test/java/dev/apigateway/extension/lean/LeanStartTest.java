package dev.apigateway.extension.lean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.Quarkus;

class LeanStartTest {

    @Test
    void exitCodeThatTheApplicationAskedForCounts() {
        assertThat(LeanStart.exitCode(1)).isEqualTo(1);

        Quarkus.asyncExit(7);

        assertThat(LeanStart.exitCode(0)).isEqualTo(7);
    }
}
