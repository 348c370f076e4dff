package dev.apigateway.runtime.client;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One invocation as the Runtime API hands it out: the headers that it sent, as they are, and the event.
 *
 * @param requestId {@code Lambda-Runtime-Aws-Request-Id}, an opaque string
 * @param deadlineMillis {@code Lambda-Runtime-Deadline-Ms}, milliseconds since 1970
 * @param functionArn {@code Lambda-Runtime-Invoked-Function-Arn}
 * @param traceId {@code Lambda-Runtime-Trace-Id}
 * @param clientContext {@code Lambda-Runtime-Client-Context}, JSON
 * @param cognitoIdentity {@code Lambda-Runtime-Cognito-Identity}, JSON
 * @param tenantId {@code Lambda-Runtime-Aws-Tenant-Id}
 * @param invocationId {@code Lambda-Runtime-Invocation-Id}, to be sent back with the outcome
 * @param event the event's bytes, UTF-8 JSON
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public record Invocation(
        String requestId,
        @Nullable String deadlineMillis,
        @Nullable String functionArn,
        @Nullable String traceId,
        @Nullable String clientContext,
        @Nullable String cognitoIdentity,
        @Nullable String tenantId,
        @Nullable String invocationId,
        byte[] event) {

    /** Refuses null where the parameters don't allow it. */
    public Invocation {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(event, "event");
    }

    /** The request id and the size only: events stay out of logs. */
    @Override
    public String toString() {
        return "Invocation[" + requestId + ", " + event.length + " bytes]";
    }
}
