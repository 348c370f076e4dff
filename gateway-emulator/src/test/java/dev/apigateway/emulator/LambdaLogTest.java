package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.LambdaLog;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.buffer.Buffer;

class LambdaLogTest {

    private static final InvocationRequest REQUEST = InvocationRequest.of("8476a536", "", Buffer.buffer("{}"));

    private final List<String> lines = new ArrayList<>();
    private final LambdaLog log = new LambdaLog(lines::add);

    @Test
    void startNamesTheRequestAndTheVersion() {
        log.started(REQUEST);

        assertThat(lines).containsExactly("START RequestId: 8476a536 Version: $LATEST");
    }

    @Test
    void firstInvocationIsBilledWithItsInit() {
        log.ended(report(new Responded(Buffer.buffer()), Duration.ofNanos(120_500_000), 43));

        assertThat(lines).containsExactly("END RequestId: 8476a536", "REPORT RequestId: 8476a536\tDuration: 12.35 ms"
                + "\tBilled Duration: 133 ms\tMemory Size: 128 MB\tMax Memory Used: 43 MB\tInit Duration: 120.50 ms");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        log.ended(report(new Responded(Buffer.buffer()), null, null));

        assertThat(lines.get(1)).isEqualTo(
                "REPORT RequestId: 8476a536\tDuration: 12.35 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB");
    }

    @Test
    void timeoutIsALineOfItsOwnAndAStatus() {
        log.ended(report(TimedOut.after(Duration.ofSeconds(3)), null, null));

        assertThat(lines.get(0)).isEqualTo("2026-01-02T03:04:05Z 8476a536 Task timed out after 3.00 seconds");
        assertThat(lines.get(2)).endsWith("\tStatus: timeout");
    }

    @Test
    void errorIsReportedWithItsType() {
        log.ended(report(new Failed("Runtime.ExitError", "gone"), null, null));

        assertThat(lines.get(1)).endsWith("\tStatus: error\tError Type: Runtime.ExitError");
    }

    private static InvocationReport report(InvocationOutcome outcome, @Nullable Duration init, @Nullable Integer memory) {
        return new InvocationReport(REQUEST, outcome, Instant.parse("2026-01-02T03:04:05Z"), init,
                Duration.ofNanos(12_345_678), 128, memory, List.of(), null);
    }
}
