package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.start.StartConfig.Start;
import io.quarkus.runtime.configuration.ConfigurationException;

class StartDecisionTest {

    private static final List<String> OBSTACLES = List.of("the application has a main class of its own", "the moon is full");

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
                + "possible: the application has a main class of its own; the moon is full.");
    }

    @Test
    void leanStartThatIsAskedForAndNotPossibleFailsTheBuild() {
        assertThatThrownBy(() -> StartDecision.of(Start.LEAN, OBSTACLES))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.apigateway.start is 'lean', but the application needs a full start: "
                        + "the application has a main class of its own; the moon is full. Change that, or set quarkus.apigateway.start to "
                        + "'auto' or 'full'.");
    }

    @Test
    void fullStartThatIsAskedForNeedsNoObstacle() {
        assertThat(StartDecision.of(Start.FULL, List.of()).lean()).isFalse();
    }
}
