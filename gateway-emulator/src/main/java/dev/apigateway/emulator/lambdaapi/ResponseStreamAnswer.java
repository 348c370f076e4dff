package dev.apigateway.emulator.lambdaapi;

import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * Passes a response on as events while it arrives, as fast as the caller takes them. A response that is not streamed is one
 * event.
 */
final class ResponseStreamAnswer {

    private final HttpServerResponse response;
    private final LogTails logs;
    private final String requestId;

    ResponseStreamAnswer(HttpServerResponse response, LogTails logs, String requestId) {
        this.response = response;
        this.logs = logs;
        this.requestId = requestId;
    }

    void write(InvocationOutcome outcome) {
        response.putHeader("Content-Type", EventStreamMessage.MEDIA_TYPE).setChunked(true).write(Buffer.buffer());
        if (outcome instanceof Streaming streaming) {
            pass(streaming.stream());
        } else if (outcome instanceof Responded responded) {
            chunk(responded.payload());
            complete(new JsonObject());
        } else {
            end(outcome);
        }
    }

    private void pass(IncomingStream stream) {
        response.drainHandler(drained -> stream.resume());
        response.closeHandler(closed -> stream.resume());
        stream.end().onSuccess(this::end);
        stream.read(part -> {
            if (!response.closed() && part.length() > 0) {
                chunk(part);
                if (response.writeQueueFull()) {
                    stream.pause();
                }
            }
        });
    }

    private void chunk(Buffer payload) {
        response.write(EventStreamMessage.event("PayloadChunk", "application/octet-stream", payload));
    }

    private void end(InvocationOutcome how) {
        complete(how instanceof Streamed ? new JsonObject()
                : new JsonObject().put("ErrorCode", "Unhandled").put("ErrorDetails",
                        InvokeResult.failed(how, requestId).payload().toString()));
    }

    private void complete(JsonObject about) {
        logs.take(requestId).onSuccess(log -> {
            if (!log.isEmpty()) {
                about.put("LogResult", log);
            }
            if (!response.closed()) {
                response.end(EventStreamMessage.event("InvokeComplete", "application/json", about.toBuffer()));
            }
        });
    }
}
