package dev.apigateway.emulator.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

/** Sends events past the front, and waits until all is known of their invocation. */
final class EventSender {

    /** An invocation ends with the request for the next one, which may never come after an outcome. */
    private static final long REPORT_MILLIS = 1_000;
    private static final int MAX_STREAM_BYTES = 6 * 1024 * 1024;

    private final Vertx vertx;
    private final InvocationHistory history;
    private LambdaService lambda;

    EventSender(Vertx vertx, LambdaService lambda, InvocationHistory history) {
        this.vertx = vertx;
        this.lambda = lambda;
        this.history = history;
    }

    void serve(LambdaService newLambda) {
        lambda = newLambda;
    }

    /** Fails if there is no function to send it to. */
    Future<Entry> send(EventToSend event) {
        InvocationRequest request = InvocationRequest.begin(event.handler(), event.event(), event.tenantId(),
                event.clientContext());
        Promise<Entry> reported = Promise.promise();
        Consumer<Entry> follower = entry -> {
            if (entry.id().equals(request.requestId())) {
                reported.tryComplete(entry);
            }
        };
        history.follow(follower);
        Instant start = Instant.now();
        return lambda.prepare().compose(ready -> lambda.invoke(request)).compose(EventSender::content)
                .compose(outcome -> first(reported.future(), outcome, request, start))
                .onComplete(done -> history.unfollow(follower));
    }

    private Future<Entry> first(Future<Entry> reported, InvocationOutcome outcome, InvocationRequest request, Instant start) {
        Future<Entry> late = vertx.timer(REPORT_MILLIS, TimeUnit.MILLISECONDS)
                .map(passed -> unreported(outcome, request, start));
        return Future.any(reported, late).map(done -> {
            Entry entry = reported.isComplete() ? reported.result() : late.result();
            return entry.report().outcome() instanceof Streamed ? entry.with(outcome) : entry;
        });
    }

    private static Entry unreported(InvocationOutcome outcome, InvocationRequest request, Instant start) {
        return Entry.of(new InvocationReport(request, outcome, start, null, Duration.between(start, Instant.now()), 0, null,
                List.of()));
    }

    /** Reads a streamed response to its end, so that the function can go on. */
    private static Future<InvocationOutcome> content(InvocationOutcome outcome) {
        if (!(outcome instanceof Streaming streaming)) {
            return Future.succeededFuture(outcome);
        }
        Buffer content = Buffer.buffer();
        Future<InvocationOutcome> whole = streaming.stream().end()
                .map(end -> end instanceof Streamed ? new Responded(content) : end);
        streaming.stream().read(part -> {
            if (content.length() < MAX_STREAM_BYTES) {
                content.appendBuffer(part);
            }
        });
        return whole;
    }
}
