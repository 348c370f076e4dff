package dev.apigateway.emulator.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.runtimeapi.StreamedContent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

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
        return lambda.prepare().compose(ready -> lambda.invoke(request)).compose(begun -> {
            StreamedContent streamed = begun instanceof Streaming streaming ? streaming.stream().content() : null;
            return end(begun).compose(outcome -> reported(reported.future(), new InvocationReport(request, outcome, start, null,
                    Duration.between(start, Instant.now()), 0, null, List.of(), streamed)));
        }).onComplete(done -> history.unfollow(follower));
    }

    /** The report of the invocation, or, if that is late, what is known without it. */
    private Future<Entry> reported(Future<Entry> report, InvocationReport known) {
        Future<Entry> late = vertx.timer(REPORT_MILLIS, TimeUnit.MILLISECONDS).map(passed -> Entry.of(known));
        return Future.any(report, late).map(done -> report.isComplete() ? report.result() : late.result());
    }

    /** Reads a streamed response to its end, so that the function can go on. */
    private static Future<InvocationOutcome> end(InvocationOutcome outcome) {
        return outcome instanceof Streaming streaming ? streaming.stream().keepUpTo(MAX_STREAM_BYTES)
                : Future.succeededFuture(outcome);
    }
}
