package dev.apigateway.emulator.websocket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

/** Has the handlers of routes invoked. Belongs to the event loop. */
final class Integration {

    private static final Logger LOG = System.getLogger(Integration.class.getName());

    private final Vertx vertx;
    private final LambdaService lambda;
    private final Duration timeout;
    private final boolean timeoutEnforced;

    Integration(Vertx vertx, LambdaService lambda, Duration timeout, boolean timeoutEnforced) {
        this.vertx = vertx;
        this.lambda = lambda;
        this.timeout = timeout;
        this.timeoutEnforced = timeoutEnforced;
    }

    /** Invokes the handler of a route; the future always succeeds. */
    Future<IntegrationAnswer> invoke(Route route, JsonObject event) {
        InvocationRequest request = InvocationRequest.begin(route.handler(), event.toBuffer(), null, null);
        String requestId = request.requestId();
        long start = System.nanoTime();
        Promise<IntegrationAnswer> answer = Promise.promise();
        long timer = timeoutEnforced
                ? vertx.setTimer(timeout.toMillis(), passed -> answer.tryComplete(IntegrationAnswer.TIMED_OUT))
                : -1;
        lambda.prepare()
                .compose(ready -> lambda.invoke(request))
                .compose(IncomingStream::buffered)
                .map(outcome -> answer(outcome, requestId))
                .otherwise(failure -> unavailable(failure, requestId))
                .onSuccess(answer::tryComplete);
        return answer.future().andThen(done -> {
            vertx.cancelTimer(timer);
            LOG.log(Level.INFO, "WebSocket {0} {1} in {2} ms (request id {3})", route.key(), describe(done.result()),
                    Long.toString((System.nanoTime() - start) / 1_000_000), requestId);
        });
    }

    private static IntegrationAnswer answer(InvocationOutcome outcome, String requestId) {
        if (outcome instanceof Responded responded) {
            IntegrationAnswer answer = IntegrationAnswer.read(responded.payload());
            if (answer == IntegrationAnswer.FAILED) {
                LOG.log(Level.WARNING, "The gateway refuses the response of the function. It must be a JSON object with a "
                        + "number as statusCode (request id {0})", requestId);
            }
            return answer;
        }
        String what = outcome instanceof Failed failed ? failed.errorType() + ": " + failed.errorMessage() : outcome.toString();
        LOG.log(Level.ERROR, "The invocation failed with {0} (request id {1})", what, requestId);
        return IntegrationAnswer.FAILED;
    }

    private static IntegrationAnswer unavailable(Throwable failure, String requestId) {
        LOG.log(Level.ERROR, "There is no function to invoke (request id " + requestId + ")", failure);
        return IntegrationAnswer.FAILED;
    }

    private static String describe(IntegrationAnswer answer) {
        return answer instanceof IntegrationAnswer.Response response ? Integer.toString(response.status()) : "failed";
    }
}
