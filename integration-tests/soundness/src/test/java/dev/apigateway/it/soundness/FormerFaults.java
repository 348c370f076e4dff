package dev.apigateway.it.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** What the lean start once did wrong, and every road has to do right. */
interface FormerFaults {

    Map<String, String> report();

    @Test
    default void injectedExecutorsRunTasks() {
        assertThat(report()).containsEntry("executor.injected", "executor-thread-")
                .containsEntry("executor.scheduled", "executor-thread-");
    }

    @Test
    default void commandLineArgumentsAreInjected() {
        assertThat(report()).containsEntry("quarkus.command-line-arguments", "0");
    }

    @Test
    default void mappingsAreThereForLibrariesThatLookThemUp() {
        assertThat(report()).containsEntry("config.library.log", "INFO").containsEntry("config.library.of-application", "25");
    }

    @Test
    default void currentExecutorIsThereForLibraries() {
        assertThat(report()).containsEntry("quarkus.executor", "executor-thread-");
    }

    @Test
    default void currentApplicationIsThereForLibraries() {
        assertThat(report()).containsEntry("quarkus.application", "soundness")
                .containsEntry("quarkus.application-is-started", "true");
    }

    @Test
    default void moreThanAHundredObservationsAreMade() {
        assertThat(report().size()).isGreaterThan(100);
    }
}
