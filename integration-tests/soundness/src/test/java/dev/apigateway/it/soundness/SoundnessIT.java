package dev.apigateway.it.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.it.soundness.FunctionProcess.Outcome;

/** The packaged application, in processes with many environments, compared with how it runs elsewhere. */
class SoundnessIT implements FormerFaults {

    private static final Road ROAD = Road.ofPackage();
    private static final Scenario PLAIN = new Scenario("plain", Map.of(), List.of("report"));

    @TempDir
    static Path directory;

    private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();
    private static SortedMap<String, String> plain;
    private static SortedMap<String, String> another;
    private static Differences differences;

    @BeforeAll
    static void runScenarios() throws IOException, InterruptedException {
        differences = Differences.load();
        FunctionProcess process = new FunctionProcess(directory);
        plain = process.run(PLAIN).report();
        another = process.run(PLAIN).report();
        SortedMap<String, String> all = new TreeMap<>(plain);
        for (Scenario scenario : Scenario.on(ROAD)) {
            Outcome outcome = process.run(scenario);
            OUTCOMES.put(scenario.name(), outcome);
            add(all, scenario.name(), outcome);
        }
        Observations.write(ROAD, all);
    }

    private static void add(SortedMap<String, String> all, String scenario, Outcome outcome) throws IOException {
        String start = Observations.START + scenario + ".";
        all.put(start + "exit-code", Integer.toString(outcome.exitCode()));
        all.put(start + "init-error", outcome.initError());
        all.put(start + "stdout", outcome.output());
        all.put(start + "stderr", outcome.errors());
        all.put(start + "answers", outcome.answers().stream().filter(answer -> !answer.startsWith("{")).toList().toString());
        outcome.report().forEach((name, value) -> {
            if (!name.startsWith(Observations.UNIQUE) && !value.equals(plain.get(name))) {
                all.put(start + name, value);
            }
        });
    }

    @Override
    public Map<String, String> report() {
        return plain;
    }

    @Test
    void consoleIsSwitchedOnByAnyWordThatMeansSo() {
        assertThat(OUTCOMES.get("log-console-enabled-1").output()).contains(" [org.acme] (main) log warn");
        assertThat(OUTCOMES.get("log-console-enabled-yes").output()).contains(" [org.acme] (main) log warn");
        assertThat(OUTCOMES.get("log-console-enabled-no").output()).doesNotContain("log warn");
    }

    @Test
    void levelIsReadFromAnExpression() {
        assertThat(OUTCOMES.get("log-level-of-expression").output()).contains("DEBUG [org.acme] (main) log debug");
    }

    @Test
    void emptyLevelEndsTheStart() {
        assertThat(OUTCOMES.get("log-level-empty").exitCode()).isEqualTo(1);
        assertThat(OUTCOMES.get("log-level-empty").initError()).contains("quarkus.log.level");
    }

    @Test
    void levelOfTheProcessesProfileCounts() {
        assertThat(OUTCOMES.get("log-level-of-staging").output()).contains("ERROR [org.acme]")
                .doesNotContain("WARN  [org.acme]");
        assertThat(OUTCOMES.get("log-level-of-other-profile").output()).contains("WARN  [org.acme]");
    }

    @Test
    void settingsOfTheLogThatOnlyTheBuildCanFollowAreToldOf() {
        assumeThat(ROAD).isEqualTo(Road.LEAN);

        assertThat(OUTCOMES.get("log-file").output()).contains("This process has quarkus.log.file.enabled, but");
    }

    @Test
    void levelBelowTheLeastOneIsPromotedWithAWarning() {
        assertThat(OUTCOMES.get("log-level-trace").output())
                .contains("Root log level TRACE set below minimum logging level DEBUG, promoting it to DEBUG.")
                .contains("DEBUG [org.acme] (main) log debug").doesNotContain("TRACE [org.acme] ");
    }

    @Test
    void everyInvocationHasItsRequestScope() {
        assertThat(OUTCOMES.get("invocations").answers()).element(3).isEqualTo("5 used 1 gone 4");
    }

    @Test
    void failureOfTheStartIsAnInitError() {
        assertThat(OUTCOMES.get("fails-in-observer").exitCode()).isEqualTo(1);
        assertThat(OUTCOMES.get("fails-in-observer").initError()).contains("when called by observer");
    }

    @Test
    void malformedFormatEndsTheStart() {
        assertThat(OUTCOMES.get("log-console-format-malformed").exitCode()).isEqualTo(1);
        assertThat(OUTCOMES.get("log-console-format-malformed").initError()).contains("unknown format character");
    }

    @Test
    void exitCodeThatTheApplicationAskedForCounts() {
        assertThat(OUTCOMES.get("exit-code").answers()).hasSize(2);
        assertThat(OUTCOMES.get("exit-code").exitCode()).isEqualTo(7);
    }

    @Test
    void applicationHearsOfItsEndWhenAnInvocationEndsTheProcess() {
        assertThat(OUTCOMES.get("exit-in-invocation").exitCode()).isEqualTo(5);
        assertThat(OUTCOMES.get("exit-in-invocation").output()).contains("logged at the end", "end: last observer",
                "end: destroyed");
    }

    @Test
    void applicationHearsOfItsEnd() {
        assertThat(OUTCOMES.get("invocations").exitCode()).isZero();
        assertThat(OUTCOMES.get("invocations").output()).contains("end: first observer, true", "logged at the end",
                "end: last observer", "end: destroyed", "logged when destroyed");
        assertThat(OUTCOMES.get("invocations").errors()).contains("end: hook of the virtual machine");
    }

    @Test
    void reportIsThatOfTheTestsProcessButForWhatIsListed() throws IOException {
        assertThat(differences.between(ROAD, Observations.read(ROAD), Road.TEST, Observations.read(Road.TEST))).isEmpty();
    }

    @Test
    void reportsOfBothNativeStartsAreTheSameButForWhatIsListed() throws IOException {
        assumeThat(ROAD).isEqualTo(Road.FULL);

        assertThat(differences.between(ROAD, Observations.read(ROAD), Road.LEAN, Observations.read(Road.LEAN))).isEmpty();
        assertThat(differences.unused()).isEmpty();
    }

    @Test
    void everyProcessHasChanceAndTimeOfItsOwn() {
        plain.forEach((name, value) -> {
            if (name.startsWith(Observations.UNIQUE)) {
                assertThat(value).as(name).isNotEqualTo(another.get(name)).doesNotStartWith("fails");
            }
        });
        assertThat(Duration.between(Instant.parse(plain.get("unique.instant")), Instant.now()).abs())
                .isLessThan(Duration.ofHours(1));
    }
}
