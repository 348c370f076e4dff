package dev.apigateway.emulator.lambdaapi;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** What someone who invokes a function gets in place of its response. */
final class ErrorPayload {

    private ErrorPayload() {
    }

    /** What the function reported, or else what Lambda says for it. */
    static Buffer of(Failed failed, String requestId) {
        if (failed.report() != null) {
            return failed.report();
        }
        boolean ofTheFunction = failed.errorType().startsWith("Function.");
        String message = ofTheFunction ? failed.errorMessage() : "RequestId: " + requestId + " Error: " + failed.errorMessage();
        return new JsonObject().put("errorType", failed.errorType()).put("errorMessage", message).toBuffer();
    }
}
