package dev.apigateway.emulator.lambdaapi;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.ShutDown;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Throttled;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/**
 * What an invocation answered.
 *
 * @param payload the response, or the error
 * @param errorType the type of the error, null if it is a response
 */
record InvokeResult(Buffer payload, @Nullable String errorType) {

    /** Reads an outcome, a streamed response to its end; fails with {@link LambdaApiException} if nothing was invoked. */
    static Future<InvokeResult> of(InvocationOutcome outcome, String requestId) {
        if (outcome instanceof Responded responded) {
            return Future.succeededFuture(new InvokeResult(responded.payload(), null));
        } else if (outcome instanceof Streaming streaming) {
            return IncomingStream.buffered(streaming).compose(whole -> of(whole, requestId));
        }
        LambdaApiException refusal = refusal(outcome);
        return refusal == null ? Future.succeededFuture(failed(outcome, requestId)) : Future.failedFuture(refusal);
    }

    /** The error of an invocation that failed. */
    static InvokeResult failed(InvocationOutcome outcome, String requestId) {
        Failed failed = Failed.of(outcome);
        if (failed == null) {
            throw new AssertionError(outcome);
        }
        return new InvokeResult(ErrorPayload.of(failed, requestId), failed.errorType());
    }

    /** Why nothing was invoked; null if something was. */
    static @Nullable LambdaApiException refusal(InvocationOutcome outcome) {
        if (outcome instanceof Throttled) {
            return LambdaApiException.throttled();
        } else if (outcome instanceof EventTooLong) {
            return LambdaApiException.payloadTooLarge();
        }
        return outcome instanceof ShutDown ? LambdaApiException.unavailable("The local gateway is being stopped.") : null;
    }
}
