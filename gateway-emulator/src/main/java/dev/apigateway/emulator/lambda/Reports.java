package dev.apigateway.emulator.lambda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.runtimeapi.EmulatedInvocation;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.StreamedContent;
import io.vertx.core.Context;

/**
 * Makes the reports of one execution environment from what happens there. What the process wrote before its first invocation
 * belongs to that. Belongs to the event loop.
 */
final class Reports {

    /** More lines of one invocation than a person reads. */
    private static final int MAX_LINES = 10_000;

    private final Clock clock;
    private final int memoryMegabytes;
    private final ReportListener listener;
    private final List<Ended> ended = new ArrayList<>();
    private List<String> log = new ArrayList<>();
    private @Nullable Duration initDuration;
    private boolean readingLog;

    private record Ended(EmulatedInvocation invocation, InvocationOutcome outcome, Instant start, Duration duration) {

        @Nullable
        StreamedContent streamed() {
            return outcome instanceof Responded ? null : invocation.streamed();
        }
    }

    Reports(Clock clock, int memoryMegabytes, ReportListener listener) {
        this.clock = clock;
        this.memoryMegabytes = memoryMegabytes;
        this.listener = listener;
    }

    void initialized(Duration newInitDuration) {
        initDuration = newInitDuration;
    }

    void logged(String line) {
        if (log.size() < MAX_LINES) {
            log.add(line);
        }
    }

    /** What the process has written since the last report. */
    List<String> takeLog() {
        List<String> taken = log;
        log = new ArrayList<>();
        return taken;
    }

    void handedOut(EmulatedInvocation invocation) {
        listener.started(invocation.request());
    }

    void ended(EmulatedInvocation invocation, InvocationOutcome outcome) {
        Instant now = clock.instant();
        Instant start = invocation.start() == null ? now : invocation.start();
        ended.add(new Ended(invocation, outcome, start, Duration.between(start, now)));
    }

    /** Whether there is an invocation to be reported. */
    boolean arePending() {
        return !ended.isEmpty();
    }

    /**
     * Reports what has ended when its log is complete, and goes on then.
     *
     * @param from what ran it, null if that is gone
     */
    void complete(@Nullable FunctionInstance from, Context eventLoop, Runnable next) {
        if (!arePending() || from == null) {
            next.run();
        } else if (!readingLog) {
            readingLog = true;
            from.logComplete().whenComplete((read, failure) -> eventLoop.runOnContext(now -> {
                readingLog = false;
                send(from.maxMemoryMegabytes());
                next.run();
            }));
        }
    }

    /** Reports what has ended. */
    void send(@Nullable Integer maxMemoryMegabytes) {
        for (Ended each : ended) {
            listener.ended(
                    new InvocationReport(each.invocation.request(), each.outcome, each.start, initDuration, each.duration,
                            memoryMegabytes, maxMemoryMegabytes, takeLog(), each.streamed()));
            initDuration = null;
        }
        ended.clear();
    }
}
