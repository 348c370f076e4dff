package dev.apigateway.runtime.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.LogRecorder;

/**
 * Whatever goes wrong on the wire: each invocation that was handed out has one outcome, its own, or the run ends with exit code
 * 1.
 */
class FaultInjectionTest {

    private static final int FIRST_SEED = 1;
    private static final int SCHEDULES = 400;

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void wholeResponsesReachTheirInvocationsOrTheRunEnds() throws Exception {
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed++) {
            FaultSchedule schedule = new FaultSchedule(seed);
            try (FaultyRuntimeApi api = new FaultyRuntimeApi(schedule);
                    RunningRuntime runtime = RunningRuntime.buffered(api.environment(), answering(schedule))) {
                assertOneOutcomeEach(seed, api, runtime);
            }
        }
    }

    @Test
    void streamsReachTheirInvocationsOrTheRunEnds() throws Exception {
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed++) {
            FaultSchedule schedule = new FaultSchedule(seed);
            try (FaultyRuntimeApi api = new FaultyRuntimeApi(schedule);
                    RunningRuntime runtime = RunningRuntime.streaming(api.environment(), writing(schedule))) {
                assertOneOutcomeEach(seed, api, runtime);
            }
        }
    }

    private static void assertOneOutcomeEach(int seed, FaultyRuntimeApi api, RunningRuntime runtime) throws Exception {
        try {
            CompletableFuture.anyOf(api.exhausted(), runtime.end()).get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("seed " + seed + ": neither side goes on", e);
        }
        runtime.close();

        int exitCode = runtime.exitCode();
        assertThat(exitCode).as("seed " + seed).isBetween(0, 1);
        assertThat(api.complaint(exitCode)).as("seed " + seed).isEmpty();
    }

    private static ApiGatewayHandler answering(FaultSchedule schedule) {
        return (event, context) -> {
            String text = "for " + event.path().substring(1) + ";";
            if (schedule.upTo(6) == 0) {
                throw new IllegalStateException(text);
            }
            return ApiGatewayResponse.text(text + "x".repeat(schedule.upTo(3) * 50_000));
        };
    }

    private static StreamingHandler writing(FaultSchedule schedule) {
        return (event, stream, context) -> {
            String text = "for " + event.path().substring(1) + ";";
            if (schedule.upTo(8) == 0) {
                throw new IllegalStateException(text);
            }
            stream.body().write(text.getBytes(UTF_8));
            for (int i = schedule.upTo(4); i > 0; i--) {
                stream.body().write(new byte[schedule.upTo(100_000)]);
            }
            if (schedule.upTo(8) == 0) {
                throw new IllegalStateException(text);
            }
        };
    }
}
