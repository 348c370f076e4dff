package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.start.StartConfig.Start;
import io.quarkus.runtime.configuration.ConfigurationException;

class StartDecisionTest {

    private static final List<String> OBSTACLES = List.of("io.quarkus:quarkus-scheduler starts with SchedulerProcessor.build",
            "quarkus.log.file.enabled is set to 'true'");

    @Test
    void applicationWithoutObstaclesStartsLean() {
        StartDecision decision = StartDecision.of(Start.AUTO, List.of());

        assertThat(decision.lean()).isTrue();
        assertThat(decision.message()).isEqualTo("The executable has the lean start.");
    }

    @Test
    void everyObstacleIsNamed() {
        StartDecision decision = StartDecision.of(Start.AUTO, OBSTACLES);

        assertThat(decision.lean()).isFalse();
        assertThat(decision.message()).isEqualTo("The executable has Quarkus's full start, since the lean one is not "
                + "possible: io.quarkus:quarkus-scheduler starts with SchedulerProcessor.build; "
                + "quarkus.log.file.enabled is set to 'true'.");
    }

    @Test
    void leanStartThatIsAskedForAndNotPossibleFailsTheBuild() {
        assertThatThrownBy(() -> StartDecision.of(Start.LEAN, OBSTACLES))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.apigateway.start is 'lean', but the application needs a full start: "
                        + "io.quarkus:quarkus-scheduler starts with SchedulerProcessor.build; "
                        + "quarkus.log.file.enabled is set to 'true'. Change that, or set quarkus.apigateway.start to "
                        + "'auto' or 'full'.");
    }

    @Test
    void fullStartThatIsAskedForNeedsNoObstacle() {
        assertThat(StartDecision.of(Start.FULL, List.of()).lean()).isFalse();
    }
}
