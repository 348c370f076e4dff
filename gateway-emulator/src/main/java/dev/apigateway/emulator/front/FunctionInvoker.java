package dev.apigateway.emulator.front;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Lambda, as the front sees it. */
public interface FunctionInvoker {

    /**
     * Invokes a handler; the future always succeeds.
     *
     * @param handler the name of the handler, empty for the default one
     * @param requestId Lambda's request id
     * @param traceId the value of {@code Lambda-Runtime-Trace-Id}
     * @param event the event
     */
    Future<InvocationOutcome> invoke(String handler, String requestId, String traceId, Buffer event);
}
