package dev.apigateway.emulator.authorizer;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.LambdaAuthorizer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What the function of a Lambda authorizer returned.
 *
 * @param allowed for a simple response whether the caller may pass; null if the policy decides
 * @param policy the policy, null for a simple response
 * @param principalId who the caller is; empty for a simple response
 * @param context what the function wants to be told to the handler
 * @param usageIdentifierKey the API key that the caller uses, null if there is none
 */
record AuthorizerOutput(@Nullable Boolean allowed, @Nullable JsonObject policy, String principalId, JsonObject context,
        @Nullable String usageIdentifierKey) {

    /**
     * Reads a result.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static AuthorizerOutput read(Buffer payload, LambdaAuthorizer authorizer) {
        JsonObject json = object(payload);
        JsonObject context = context(json, authorizer.type() == LambdaAuthorizer.Type.REQUEST_V2);
        if (authorizer.simpleResponses()) {
            if (!(json.getValue("isAuthorized") instanceof Boolean allowed)) {
                throw new IllegalArgumentException("Its result has no boolean 'isAuthorized', which simple responses need.");
            }
            return new AuthorizerOutput(allowed, null, "", context, null);
        }
        if (!(json.getValue("principalId") instanceof String principal) || principal.isEmpty()) {
            throw new IllegalArgumentException("Its result has no 'principalId'. Return an id of the caller with the policy.");
        }
        if (!(json.getValue("policyDocument") instanceof JsonObject policy)) {
            throw new IllegalArgumentException("Its result has no 'policyDocument'. Return an IAM policy.");
        }
        return new AuthorizerOutput(null, policy, principal, context, json.getString("usageIdentifierKey"));
    }

    private static JsonObject object(Buffer payload) {
        try {
            if (Json.decodeValue(payload) instanceof JsonObject json) {
                return json;
            }
        } catch (DecodeException notJson) {
            throw new IllegalArgumentException("Its result is not JSON.", notJson);
        }
        throw new IllegalArgumentException("Its result is not a JSON object.");
    }

    private static JsonObject context(JsonObject json, boolean anyJson) {
        Object value = json.getValue("context");
        if (value == null) {
            return new JsonObject();
        }
        if (!(value instanceof JsonObject context)) {
            throw new IllegalArgumentException("The 'context' of its result is not an object.");
        }
        for (Map.Entry<String, Object> member : context) {
            if (!anyJson && (member.getValue() instanceof JsonObject || member.getValue() instanceof JsonArray)) {
                throw new IllegalArgumentException(
                        "The member '" + member.getKey() + "' of its 'context' is an object or array. "
                                + "Only strings, numbers and booleans are allowed there.");
            }
        }
        return context;
    }
}
