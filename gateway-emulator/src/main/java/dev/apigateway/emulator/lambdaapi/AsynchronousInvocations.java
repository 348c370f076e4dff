package dev.apigateway.emulator.lambdaapi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.emulator.lambda.LambdaService;
import io.vertx.core.Vertx;

/**
 * Invocations that no one waits for: those that fail are made again, as often as there are delays. Belongs to the event loop.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html">Error handling of
 *      asynchronous invocations</a>
 */
final class AsynchronousInvocations {

    private static final Logger LOG = System.getLogger(AsynchronousInvocations.class.getName());
    /** What is throttled waits and counts as no attempt, as in Lambda. */
    private static final Duration THROTTLED = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Map<Long, InvokeInput> waiting = new LinkedHashMap<>();
    private LambdaService lambda;
    private List<Duration> delays;
    private boolean stopped;

    AsynchronousInvocations(Vertx vertx, LambdaService lambda, List<Duration> delays) {
        this.vertx = vertx;
        this.lambda = lambda;
        this.delays = delays;
    }

    void serve(LambdaService newLambda, List<Duration> newDelays) {
        lambda = newLambda;
        delays = newDelays;
    }

    /** Takes an invocation to be made. */
    void add(InvokeInput input) {
        attempt(input, 0);
    }

    /** Gives up what waits for its next attempt, and what would. */
    void shutDown() {
        stopped = true;
        waiting.forEach((timer, input) -> {
            vertx.cancelTimer(timer);
            giveUp(input);
        });
        waiting.clear();
    }

    private static void giveUp(InvokeInput input) {
        LOG.log(Level.WARNING, "The asynchronous invocation of the function ''{0}'' is given up, as the local gateway stops "
                + "(request id {1}).", input.function(), input.requestId());
    }

    private void attempt(InvokeInput input, int failures) {
        lambda.prepare().compose(ready -> lambda.invoke(input.invocation()))
                .compose(outcome -> InvokeResult.of(outcome, input.requestId()))
                .onSuccess(result -> {
                    if (result.errorType() != null) {
                        failed(input, failures + 1, result.errorType());
                    }
                }).onFailure(cause -> refused(input, failures, cause));
    }

    private void refused(InvokeInput input, int failures, Throwable cause) {
        if (!stopped && cause instanceof LambdaApiException throttled && throttled.isThrottling()) {
            later(input, failures, THROTTLED);
        } else {
            failed(input, failures + 1, cause instanceof LambdaApiException known ? known.errorType() : cause.toString());
        }
    }

    private void failed(InvokeInput input, int failures, String errorType) {
        if (stopped) {
            giveUp(input);
            return;
        } else if (failures > delays.size()) {
            LOG.log(Level.ERROR,
                    "The asynchronous invocation of the function ''{0}'' failed {1,choice,1#once|2#twice|2<{1} times}"
                            + " and is given up. Its last error was {2} (request id {3}).",
                    input.function(), failures, errorType,
                    input.requestId());
            return;
        }
        Duration delay = delays.get(failures - 1);
        LOG.log(Level.WARNING,
                "The asynchronous invocation of the function ''{0}'' failed with {1}. It is made again in {2} ms "
                        + "(request id {3}).",
                input.function(), errorType, Long.toString(delay.toMillis()), input.requestId());
        later(input, failures, delay);
    }

    private void later(InvokeInput input, int failures, Duration delay) {
        long timer = vertx.setTimer(Math.max(1, delay.toMillis()), passed -> {
            waiting.remove(passed);
            attempt(input, failures);
        });
        waiting.put(timer, input);
    }
}
