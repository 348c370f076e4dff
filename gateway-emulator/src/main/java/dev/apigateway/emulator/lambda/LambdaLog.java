package dev.apigateway.emulator.lambda;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;

/**
 * Writes the lines that Lambda adds to the log of a function: START, END and REPORT.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html">The lines of the platform</a>
 */
public final class LambdaLog implements ReportListener {

    private final Consumer<String> lines;

    /** Creates a log that is written line by line. */
    public LambdaLog(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void started(InvocationRequest request) {
        lines.accept("START RequestId: " + request.requestId() + " Version: $LATEST");
    }

    @Override
    public void ended(InvocationReport report) {
        String requestId = report.request().requestId();
        if (report.outcome() instanceof TimedOut timedOut) {
            lines.accept(report.start() + " " + requestId + " " + timedOut.message());
        }
        lines.accept("END RequestId: " + requestId);
        lines.accept("REPORT RequestId: " + requestId + times(report) + memory(report) + init(report)
                + status(report.outcome()));
    }

    /** The init phase is billed with the invocation that it was made for. */
    private static String times(InvocationReport report) {
        Duration init = report.initDuration();
        Duration billed = init == null ? report.duration() : report.duration().plus(init);
        long billedMillis = Math.max(1, (billed.toNanos() + 999_999) / 1_000_000);
        return "\tDuration: " + millis(report.duration()) + "\tBilled Duration: " + billedMillis + " ms";
    }

    private static String memory(InvocationReport report) {
        Integer used = report.maxMemoryMegabytes();
        return "\tMemory Size: " + report.memoryMegabytes() + " MB"
                + (used == null ? "" : "\tMax Memory Used: " + used + " MB");
    }

    private static String init(InvocationReport report) {
        Duration init = report.initDuration();
        return init == null ? "" : "\tInit Duration: " + millis(init);
    }

    private static String status(InvocationOutcome outcome) {
        if (outcome instanceof TimedOut) {
            return "\tStatus: timeout";
        }
        return outcome instanceof Failed failed ? "\tStatus: error\tError Type: " + failed.errorType() : "";
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.2f ms", duration.toNanos() / 1_000_000.0);
    }
}
