package dev.apigateway.emulator.lambda;

import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;

/** Hears of invocations. Called on the event loop of the emulator, so it must not block. */
public interface ReportListener {

    /** The function is given an event. */
    default void started(InvocationRequest request) {
    }

    /**
     * An invocation is over: it was answered or failed, and a process has asked for the next one or ended. An invocation that
     * did not get to the function ends without having started.
     */
    void ended(InvocationReport report);

    /** A listener that passes on reports with what a function in this JVM logged. */
    default ReportListener withLogOf(FunctionHost host) {
        ReportListener whole = this;
        return new ReportListener() {
            @Override
            public void started(InvocationRequest request) {
                whole.started(request);
            }

            @Override
            public void ended(InvocationReport report) {
                whole.ended(report.withLog(host.takeLog(report.request().requestId())));
            }
        };
    }

    /** A listener for both. */
    default ReportListener andThen(ReportListener other) {
        ReportListener first = this;
        return new ReportListener() {
            @Override
            public void started(InvocationRequest request) {
                first.started(request);
                other.started(request);
            }

            @Override
            public void ended(InvocationReport report) {
                first.ended(report);
                other.ended(report);
            }
        };
    }

    /** Hears nothing. */
    static ReportListener none() {
        return report -> {
        };
    }
}
