package dev.apigateway.emulator.runtimeapi;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** The answers of the Runtime API other than an event. */
enum RuntimeApiAnswer {

    ACCEPTED(202, new JsonObject().put("status", "OK")),
    INVALID_REQUEST_ID(400, refusal("No invocation with this request id is under way.", "InvalidRequestID")),
    INVALID_RESPONSE_MODE(400, refusal("The response mode must be 'streaming' or absent.", "InvalidFunctionResponseMode")),
    NOT_FOUND(404, refusal("The Runtime API has no such path.", "NotFound")),
    TOO_LARGE(413, refusal("Exceeded maximum allowed payload size (6291556 bytes).", "RequestEntityTooLarge")),
    STREAM_TOO_LARGE(413, refusal("Exceeded maximum allowed payload size (209715200 bytes).", "RequestEntityTooLarge"));

    private final int status;
    private final String body;

    RuntimeApiAnswer(int status, JsonObject body) {
        this.status = status;
        this.body = body.encode();
    }

    void write(HttpServerResponse response) {
        response.setStatusCode(status).putHeader("Content-Type", "application/json").end(body);
    }

    private static JsonObject refusal(String errorMessage, String errorType) {
        return new JsonObject().put("errorMessage", errorMessage).put("errorType", errorType);
    }
}
