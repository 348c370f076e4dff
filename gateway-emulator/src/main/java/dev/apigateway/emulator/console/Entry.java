package dev.apigateway.emulator.console;

import java.util.Map;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Throttled;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * An invocation that is over, as the console tells it.
 *
 * @param report what became of it
 * @param title the event in a few words
 */
record Entry(InvocationReport report, EventTitle title) {

    private static final Map<Class<? extends InvocationOutcome>, String> OUTCOMES = Map.of(Responded.class, "responded",
            Streamed.class, "streamed", Failed.class, "failed", TimedOut.class, "timed-out", Throttled.class, "throttled",
            EventTooLong.class, "event-too-long");

    static Entry of(InvocationReport report) {
        return new Entry(report, EventTitle.of(report.request().event()));
    }

    String id() {
        return report.request().requestId();
    }

    /** How much memory it holds, roughly. */
    long bytes() {
        long bytes = report.request().event().length();
        if (report.streamed() != null) {
            bytes += report.streamed().beginning().length();
        } else if (report.outcome() instanceof Responded responded) {
            bytes += responded.payload().length();
        }
        for (String line : report.log()) {
            bytes += line.length();
        }
        return bytes;
    }

    /** A line of the list. */
    JsonObject summary() {
        JsonObject summary = new JsonObject().put("id", id()).put("handler", report.request().handler())
                .put("shape", title.shape()).put("method", title.method()).put("path", title.path())
                .put("start", report.start().toString()).put("durationMillis", millis(report.duration().toNanos()))
                .put("memoryMegabytes", report.memoryMegabytes()).put("outcome", outcome());
        if (report.initDuration() != null) {
            summary.put("initMillis", millis(report.initDuration().toNanos()));
        }
        if (report.maxMemoryMegabytes() != null) {
            summary.put("maxMemoryMegabytes", report.maxMemoryMegabytes());
        }
        if (report.streamed() != null) {
            summary.put("status", StreamDetail.of(report.streamed()).status());
        } else if (report.outcome() instanceof Responded responded) {
            summary.put("status", EventTitle.statusOf(responded.payload()));
        }
        return summary;
    }

    /** All that is known. */
    JsonObject detail() {
        JsonObject detail = summary().put("event", text(report.request().event()))
                .put("tenantId", report.request().tenantId()).put("clientContext", report.request().clientContext())
                .put("traceId", report.request().traceId()).put("log", new JsonArray(report.log()));
        Failed error = Failed.of(report.outcome());
        if (report.streamed() != null) {
            detail.put("response", text(report.streamed().beginning()))
                    .put("stream", StreamDetail.of(report.streamed()).json());
        } else if (report.outcome() instanceof Responded responded) {
            detail.put("response", text(responded.payload()));
        }
        if (error != null) {
            detail.put("error", new JsonObject().put("type", error.errorType()).put("message", error.errorMessage()));
        }
        return detail;
    }

    private String outcome() {
        return OUTCOMES.getOrDefault(report.outcome().getClass(), "shut-down");
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 10_000.0) / 100.0;
    }

    private static String text(Buffer json) {
        return json.toString();
    }
}
