package dev.apigateway.emulator.lambdaapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.LambdaLog;
import dev.apigateway.emulator.lambda.ReportListener;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** The ends of the logs of invocations whose callers want to see them. Belongs to the event loop. */
public final class LogTails implements ReportListener {

    private static final int BYTES = 4096;
    /** An invocation ends with the request for the next one, which may never come after an outcome. */
    private static final long REPORT_MILLIS = 1_000;

    private final Vertx vertx;
    private final Map<String, Promise<String>> wanted = new HashMap<>();

    public LogTails(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Remembers that someone wants to see the log of an invocation that begins now. */
    void want(String requestId) {
        wanted.put(requestId, Promise.promise());
    }

    /** No one wants to see it any more. */
    void forget(String requestId) {
        wanted.remove(requestId);
    }

    /** The end of the log in base64, when the invocation is over; empty if no one wanted it or it does not end soon. */
    Future<String> take(String requestId) {
        Promise<String> log = wanted.get(requestId);
        if (log == null) {
            return Future.succeededFuture("");
        }
        Future<String> late = vertx.timer(REPORT_MILLIS, TimeUnit.MILLISECONDS).map("");
        return Future.any(log.future(), late).map(done -> {
            wanted.remove(requestId);
            return log.future().isComplete() ? log.future().result() : "";
        });
    }

    @Override
    public void ended(InvocationReport report) {
        Promise<String> log = wanted.get(report.request().requestId());
        if (log != null) {
            log.tryComplete(tail(report));
        }
    }

    private static String tail(InvocationReport report) {
        List<String> lines = new ArrayList<>();
        LambdaLog platform = new LambdaLog(lines::add);
        platform.started(report.request());
        lines.addAll(report.log());
        platform.ended(report);
        byte[] log = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(log, Math.max(0, log.length - BYTES), log.length));
    }
}
