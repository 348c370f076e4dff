package dev.apigateway.emulator.lambda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.runtimeapi.StreamedContent;

/**
 * What became of an invocation.
 *
 * @param request what was asked for
 * @param outcome how it ended; never {@code Streaming}
 * @param start when the function got the event, or, if it never did, when the invocation ended
 * @param initDuration how long the start of the process took, for its first invocation; null for others, and for functions in
 *        this JVM
 * @param duration from the start to the outcome
 * @param memoryMegabytes the configured memory in MB
 * @param maxMemoryMegabytes the most memory that the process has used so far, in MB; null where that is not known
 * @param log what the process wrote during the invocation, line by line; empty for functions in this JVM
 * @param streamed what is kept of a streamed response, however the stream ended; null if the function did not stream, and
 *        for a stream that the caller takes in one piece
 */
public record InvocationReport(InvocationRequest request, InvocationOutcome outcome, Instant start,
        @Nullable Duration initDuration, Duration duration, int memoryMegabytes, @Nullable Integer maxMemoryMegabytes,
        List<String> log, @Nullable StreamedContent streamed) {

    public InvocationReport {
        log = List.copyOf(log);
    }

    /** The same with these lines behind those of the process. */
    public InvocationReport withLog(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(log);
        all.addAll(more);
        return new InvocationReport(request, outcome, start, initDuration, duration, memoryMegabytes, maxMemoryMegabytes, all,
                streamed);
    }

    static InvocationReport neverStarted(InvocationRequest request, InvocationOutcome outcome, Instant end,
            int memoryMegabytes, List<String> log) {
        return new InvocationReport(request, outcome, end, null, Duration.ZERO, memoryMegabytes, null, log, null);
    }
}
