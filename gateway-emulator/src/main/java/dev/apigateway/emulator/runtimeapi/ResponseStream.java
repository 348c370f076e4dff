package dev.apigateway.emulator.runtimeapi;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * A response that the function streams. Nothing is buffered: parts stay in the function's connection until they are read, and
 * after the end they are dropped. Belongs to the event loop.
 */
public final class ResponseStream {

    private static final Handler<Buffer> DROP = part -> {
    };

    private final HttpServerRequest request;
    private final Promise<InvocationOutcome> end = Promise.promise();
    private Handler<Buffer> reader = DROP;

    ResponseStream(HttpServerRequest request) {
        this.request = request;
        request.pause();
    }

    /** The media type of the whole stream; Lambda's default if the function does not say. */
    public String contentType() {
        String contentType = request.getHeader("Content-Type");
        return contentType == null ? "application/octet-stream" : contentType;
    }

    /** Begins to read; the reader gets part after part. */
    public void read(Handler<Buffer> newReader) {
        if (!end.future().isComplete()) {
            reader = newReader;
            request.resume();
        }
    }

    /** Lets the function wait. */
    public void pause() {
        if (!end.future().isComplete()) {
            request.pause();
        }
    }

    /** Goes on reading. */
    public void resume() {
        if (!end.future().isComplete()) {
            request.resume();
        }
    }

    /** How the stream ended, after its last part; always succeeds. */
    public Future<InvocationOutcome> end() {
        return end.future();
    }

    void take(Buffer part) {
        reader.handle(part);
    }

    /** Ends the stream; what the function still sends is dropped, so that it gets to see its answer. */
    void end(InvocationOutcome how) {
        reader = DROP;
        end.tryComplete(how);
        request.resume();
    }
}
