package dev.apigateway.emulator.lambdaapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.runtimeapi.TraceId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/**
 * What an operation asks for.
 *
 * @param function the name of the function, as it was asked for
 * @param type how it is to be invoked
 * @param logWanted whether the end of the log belongs to the answer
 * @param invocation the invocation to be made
 */
record InvokeInput(String function, Type type, boolean logWanted, InvocationRequest invocation) {

    /** The longest payload of an invocation that is waited for. */
    static final int MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

    private static final int MAX_EVENT_BYTES = 1024 * 1024;
    private static final String TENANT_FORM = "[a-zA-Z0-9\\._:\\/=+\\-@ ]+";
    private static final Pattern TENANT = Pattern.compile(TENANT_FORM);

    /** The invocation type. */
    enum Type {

        /** The caller waits for the response. */
        REQUEST_RESPONSE("RequestResponse"),

        /** The caller does not wait. */
        EVENT("Event"),

        /** Nothing is invoked. */
        DRY_RUN("DryRun");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        static Type of(@Nullable String label, boolean streaming) throws LambdaApiException {
            for (Type type : values()) {
                if (type.label.equals(label) && !(streaming && type == EVENT)) {
                    return type;
                }
            }
            if (label == null) {
                return REQUEST_RESPONSE;
            }
            throw LambdaApiException.validation("invocationType", label, "Member must satisfy enum value set: "
                    + (streaming ? "[RequestResponse, DryRun]" : "[Event, RequestResponse, DryRun]"));
        }
    }

    /**
     * Reads a request.
     *
     * @param name the name of the function as in the path, decoded
     * @param streaming whether the response is to be streamed
     */
    static InvokeInput read(HttpServerRequest request, String name, Buffer payload, KnownFunctions functions,
            boolean streaming) throws LambdaApiException {
        Type type = Type.of(request.getHeader("X-Amz-Invocation-Type"), streaming);
        String query = request.query();
        FunctionName function = FunctionName.of(name, query == null ? null : PercentDecoding.first(query, "Qualifier"));
        String handler = functions.handler(function);
        String clientContext = type == Type.EVENT ? null : clientContext(request.getHeader("X-Amz-Client-Context"));
        String trace = TraceId.of(request.getHeader("X-Amzn-Trace-Id"), Instant.now().getEpochSecond()).forRuntime();
        InvocationRequest invocation = new InvocationRequest(handler, UUID.randomUUID().toString(), trace,
                event(payload, type), tenant(request.getHeader("X-Amz-Tenant-Id")), clientContext);
        return new InvokeInput(function.name(), type, "Tail".equals(request.getHeader("X-Amz-Log-Type")), invocation);
    }

    /** Lambda's request id, the same for all attempts. */
    String requestId() {
        return invocation.requestId();
    }

    /** The event; without a payload an empty object. */
    private static Buffer event(Buffer payload, Type type) throws LambdaApiException {
        if (type == Type.EVENT && payload.length() > MAX_EVENT_BYTES) {
            throw LambdaApiException.tooLarge(payload.length() + " byte payload is too large for the Event invocation type "
                    + "(limit " + MAX_EVENT_BYTES + " bytes)");
        }
        if (payload.length() == 0) {
            return Buffer.buffer("{}");
        }
        try {
            Json.decodeValue(payload);
            return payload;
        } catch (DecodeException notJson) {
            throw LambdaApiException.invalidContent("Could not parse request body into json: Could not parse payload into "
                    + "json: " + notJson.getMessage());
        }
    }

    private static @Nullable String tenant(@Nullable String tenant) throws LambdaApiException {
        if (tenant != null && !TENANT.matcher(tenant).matches()) {
            throw LambdaApiException.validation("tenantId", tenant,
                    "Member must satisfy regular expression pattern: " + TENANT_FORM);
        }
        return tenant;
    }

    /** The JSON in one line, as it travels on in a header. */
    private static @Nullable String clientContext(@Nullable String base64) throws LambdaApiException {
        if (base64 == null || base64.isEmpty()) {
            return null;
        }
        try {
            return new JsonObject(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8)).encode();
        } catch (IllegalArgumentException | DecodeException wrong) {
            throw LambdaApiException.invalidContent("Client context must be a valid Base64-encoded JSON object.");
        }
    }
}
