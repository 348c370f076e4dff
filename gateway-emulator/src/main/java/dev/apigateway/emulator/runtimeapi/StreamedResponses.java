package dev.apigateway.emulator.runtimeapi;

import java.util.Base64;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import io.netty.handler.codec.http.HttpHeaders;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Takes responses whose mode is {@code streaming}. The function is answered when its stream has ended, and told of its own
 * failure by trailers.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming">Response
 *      streaming in a custom runtime</a>
 */
final class StreamedResponses {

    /** The longest stream that Lambda takes. */
    private static final long MAX_BYTES = 200 * 1024 * 1024;

    private final Invocations invocations;

    StreamedResponses(Invocations invocations) {
        this.invocations = invocations;
    }

    void take(HttpServerRequest request, String requestId) {
        ResponseStream stream = new ResponseStream(request);
        long[] length = new long[1];
        request.handler(part -> {
            length[0] += part.length();
            if (length[0] > MAX_BYTES) {
                invocations.endStream(requestId, stream, new Failed("Function.ResponseSizeTooLarge",
                        "The streamed response is longer than " + MAX_BYTES + " bytes."));
            }
            stream.take(part);
        });
        request.exceptionHandler(lost -> invocations.endStream(requestId, stream, new Failed("Runtime.TruncatedResponse",
                "The function closed its connection before its response ended.")));
        request.endHandler(ended -> {
            boolean known = invocations.endStream(requestId, stream, outcome(request));
            RuntimeApiAnswer refusal = length[0] > MAX_BYTES ? RuntimeApiAnswer.STREAM_TOO_LARGE
                    : RuntimeApiAnswer.INVALID_REQUEST_ID;
            (known ? RuntimeApiAnswer.ACCEPTED : refusal).write(request.response());
        });
        if (!invocations.stream(requestId, request.getHeader("Lambda-Runtime-Invocation-Id"), stream)) {
            stream.resume();
        }
    }

    private static InvocationOutcome outcome(HttpServerRequest request) {
        HttpHeaders trailers = RequestTrailers.of(request.connection());
        String errorType = trailers.get("Lambda-Runtime-Function-Error-Type");
        String errorBody = trailers.get("Lambda-Runtime-Function-Error-Body");
        if (errorType == null && errorBody == null) {
            return new Streamed();
        }
        return ErrorReport.read(decoded(errorBody), errorType);
    }

    private static Buffer decoded(@Nullable String errorBody) {
        if (errorBody == null) {
            return Buffer.buffer();
        }
        try {
            return Buffer.buffer(Base64.getDecoder().decode(errorBody));
        } catch (IllegalArgumentException notBase64) {
            return Buffer.buffer(errorBody);
        }
    }
}
