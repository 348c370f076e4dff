package dev.apigateway.emulator.websocket;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** What the handler of a route answered. */
sealed interface IntegrationAnswer {

    /**
     * A response of the form that a proxy integration has.
     *
     * @param status its status code
     * @param headers its headers
     * @param body its body, null if it has none
     */
    record Response(int status, Map<String, String> headers, @Nullable Buffer body) implements IntegrationAnswer {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /**
     * There is none.
     *
     * @param message what the client is told
     */
    record NoResponse(String message) implements IntegrationAnswer {
    }

    /** The handler failed, or answered with something else. */
    NoResponse FAILED = new NoResponse("Internal server error");

    /** The handler took too long. */
    NoResponse TIMED_OUT = new NoResponse("Endpoint request timed out");

    /** Reads a response. */
    static IntegrationAnswer read(Buffer payload) {
        try {
            if (Json.decodeValue(payload) instanceof JsonObject response
                    && response.getValue("statusCode") instanceof Number status) {
                return new Response(status.intValue(), headers(response), body(response));
            }
        } catch (DecodeException | IllegalArgumentException | ClassCastException wrong) {
            return FAILED;
        }
        return FAILED;
    }

    private static Map<String, String> headers(JsonObject response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        JsonObject described = response.getJsonObject("headers");
        if (described != null) {
            described.forEach(header -> headers.put(header.getKey(), String.valueOf(header.getValue())));
        }
        return headers;
    }

    private static @Nullable Buffer body(JsonObject response) {
        String body = response.getString("body");
        if (body == null) {
            return null;
        }
        return response.getBoolean("isBase64Encoded", false) ? Buffer.buffer(Base64.getDecoder().decode(body))
                : Buffer.buffer(body);
    }
}
