package dev.apigateway.emulator.runtimeapi;

import java.util.Base64;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import io.netty.handler.codec.http.HttpHeaders;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Takes responses whose mode is {@code streaming}, or that may be streams without saying so. The function is answered when its
 * stream has ended, and tells of its own failure by trailers.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming">Response
 *      streaming in a custom runtime</a>
 */
final class StreamedResponses {

    private final Invocations invocations;

    StreamedResponses(Invocations invocations) {
        this.invocations = invocations;
    }

    void take(HttpServerRequest request, String requestId) {
        IncomingStream stream = new IncomingStream(request);
        long[] length = new long[1];
        request.handler(part -> {
            length[0] += part.length();
            if (length[0] > stream.maxBytes()) {
                invocations.endStream(requestId, stream, RuntimeApi.responseTooLarge(stream.maxBytes()));
            }
            stream.take(part);
        });
        request.exceptionHandler(lost -> invocations.endStream(requestId, stream, new Failed("Runtime.TruncatedResponse",
                "The function closed its connection before its response ended.")));
        request.endHandler(ended -> {
            boolean known = invocations.endStream(requestId, stream, outcome(request, stream));
            (known ? RuntimeApiAnswer.ACCEPTED : refusal(length[0], stream)).write(request.response());
        });
        if (!invocations.stream(requestId, request.getHeader("Lambda-Runtime-Invocation-Id"), stream)) {
            stream.resume();
        }
    }

    private static RuntimeApiAnswer refusal(long length, IncomingStream stream) {
        if (length <= stream.maxBytes()) {
            return RuntimeApiAnswer.INVALID_REQUEST_ID;
        }
        return stream.maxBytes() == RuntimeApi.MAX_PAYLOAD_BYTES ? RuntimeApiAnswer.TOO_LARGE
                : RuntimeApiAnswer.STREAM_TOO_LARGE;
    }

    private static InvocationOutcome outcome(HttpServerRequest request, IncomingStream stream) {
        HttpHeaders trailers = RequestTrailers.of(request.connection());
        String errorType = trailers.get("Lambda-Runtime-Function-Error-Type");
        String errorBody = trailers.get("Lambda-Runtime-Function-Error-Body");
        if (errorType == null && errorBody == null) {
            return stream.success();
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
