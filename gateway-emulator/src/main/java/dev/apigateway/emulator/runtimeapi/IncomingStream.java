package dev.apigateway.emulator.runtimeapi;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * A response that the function streams. Only a copy of its beginning is kept: parts stay in the function's connection until
 * they are read, and after the end they are dropped. Belongs to the event loop.
 */
public final class IncomingStream {

    private static final Handler<Buffer> DROP = part -> {
    };
    private static final String MODE = "Lambda-Runtime-Function-Response-Mode";
    private static final String WITH_PRELUDE = "application/vnd.awslambda.http-integration-response";
    /** The longest stream that Lambda takes. */
    private static final int MAX_BYTES = 200 * 1024 * 1024;

    private final HttpServerRequest request;
    private final StreamedContent content;
    private final Promise<InvocationOutcome> end = Promise.promise();
    private Handler<Buffer> reader = DROP;
    private InvocationOutcome success = new Streamed();
    private int maxBytes = MAX_BYTES;

    IncomingStream(HttpServerRequest request) {
        this.request = request;
        this.content = new StreamedContent(contentType(), hasPrelude());
        request.pause();
    }

    /** The response mode that a function declares, null for none. */
    static @Nullable String mode(HttpServerRequest request) {
        return request.getHeader(MODE);
    }

    /**
     * Whether a response may be meant as a stream though its mode is not declared: AWS's library for Go sends streams so.
     * Lambda leaves it to the caller, and so does the emulator.
     *
     * @see <a href=
     *      "https://github.com/aws/aws-lambda-go/blob/main/events/lambda_function_urls.go">LambdaFunctionURLStreamingResponse</a>
     */
    static boolean mayBe(HttpServerRequest request) {
        return hasPrelude(request.getHeader("Content-Type"));
    }

    /** An outcome as a caller gets it that does not take streams: what is streamed is collected first. */
    public static Future<InvocationOutcome> buffered(InvocationOutcome outcome) {
        return outcome instanceof Streaming streaming ? streaming.stream().whole() : Future.succeededFuture(outcome);
    }

    /** Whether the function declares that it streams; if not, it is a stream for callers that take one. */
    public boolean isDeclared() {
        return mode(request) != null;
    }

    /** Whether status and headers come first, up to 8 NUL bytes. */
    public boolean hasPrelude() {
        return hasPrelude(contentType());
    }

    /** The media type of the whole stream; Lambda's default if the function does not say. */
    public String contentType() {
        String contentType = request.getHeader("Content-Type");
        return contentType == null ? "application/octet-stream" : contentType;
    }

    /** What is kept of it so far. */
    public StreamedContent content() {
        return content;
    }

    /** Reads to the end without a reader, and keeps more than usual. */
    public Future<InvocationOutcome> keepUpTo(int bytes) {
        content.keepUpTo(bytes);
        resume();
        return end();
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

    /** The outcome when all has arrived. */
    InvocationOutcome success() {
        return success;
    }

    /** The most that the reader takes. */
    int maxBytes() {
        return maxBytes;
    }

    void take(Buffer part) {
        if (!end.future().isComplete()) {
            content.take(part);
            reader.handle(part);
        }
    }

    /** Ends the stream; what the function still sends is dropped, so that it gets to see its answer. */
    void end(InvocationOutcome how) {
        reader = DROP;
        end.tryComplete(how);
        request.resume();
    }

    private static boolean hasPrelude(@Nullable String contentType) {
        return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase(WITH_PRELUDE);
    }

    /** Collects all of it as a response in one piece, prelude included, which may not be longer than such a response. */
    private Future<InvocationOutcome> whole() {
        Buffer content = Buffer.buffer();
        success = new Responded(content);
        maxBytes = RuntimeApi.MAX_PAYLOAD_BYTES;
        read(content::appendBuffer);
        return end();
    }
}
