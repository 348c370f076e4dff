package dev.apigateway.emulator.runtimeapi;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/**
 * An invocation to be made.
 *
 * @param handler the name of the handler, which tells the function; empty for the default one
 * @param requestId Lambda's request id
 * @param traceId the X-Ray trace as in {@code Lambda-Runtime-Trace-Id}; empty for none
 * @param event the event
 * @param tenantId the tenant, for functions with tenant isolation; null for none
 * @param clientContext the client context as JSON; null for none
 */
public record InvocationRequest(String handler, String requestId, String traceId, Buffer event, @Nullable String tenantId,
        @Nullable String clientContext) {

    /** An invocation with ids of its own, and a trace that begins with it. */
    public static InvocationRequest begin(String handler, Buffer event, @Nullable String tenantId,
            @Nullable String clientContext) {
        return new InvocationRequest(handler, UUID.randomUUID().toString(),
                TraceId.of(null, Instant.now().getEpochSecond()).forRuntime(), event, tenantId, clientContext);
    }

    /** An invocation of the default handler. */
    public static InvocationRequest of(String requestId, String traceId, Buffer event) {
        return new InvocationRequest("", requestId, traceId, event, null, null);
    }
}
