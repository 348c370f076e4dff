package dev.apigateway.emulator.front;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** Reads the members that function responses of both payload format versions share. */
final class ResponseMembers {

    static final String JSON = "application/json";
    static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private ResponseMembers() {
    }

    static @Nullable Object parse(Buffer payload) throws RefusedResponseException {
        try {
            return Json.decodeValue(payload);
        } catch (DecodeException notJson) {
            throw new RefusedResponseException("It is not JSON.");
        }
    }

    static int status(JsonObject response) throws RefusedResponseException {
        Object value = response.getValue("statusCode");
        int status;
        if (value instanceof Integer number) {
            status = number;
        } else if (value instanceof String text && text.matches("\\d{3}")) {
            status = Integer.parseInt(text);
        } else {
            throw new RefusedResponseException("'statusCode' is " + typeOf(value) + ". It must be an integer.");
        }
        if (status < 200 || status > 599) {
            throw new RefusedResponseException("'statusCode' is " + status + ". It must be 200 to 599.");
        }
        return status;
    }

    /** Adds the single-valued {@code headers}. */
    static void headers(JsonObject response, List<NameValue> headers) throws RefusedResponseException {
        Object value = response.getValue("headers");
        if (value instanceof JsonObject lines) {
            for (Map.Entry<String, Object> line : lines) {
                headers.add(header(line.getKey(), line.getValue(), "headers"));
            }
        } else if (value != null) {
            throw new RefusedResponseException("'headers' is " + typeOf(value) + ". It must be an object.");
        }
    }

    static NameValue header(String name, @Nullable Object value, String member) throws RefusedResponseException {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new RefusedResponseException(
                    "The value of '" + name + "' in '" + member + "' is " + typeOf(value) + ". It must be a string.");
        }
        String text = value.toString();
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+") || text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 127)) {
            throw new RefusedResponseException("'" + name + "' in '" + member + "' has characters that no header may have.");
        }
        return new NameValue(name, text);
    }

    static Buffer body(JsonObject response, boolean base64) throws RefusedResponseException {
        Object body = response.getValue("body");
        if (body == null) {
            return Buffer.buffer();
        }
        if (!(body instanceof String text)) {
            throw new RefusedResponseException("'body' is " + typeOf(body) + ". It must be a string.");
        }
        if (!base64) {
            return Buffer.buffer(text);
        }
        try {
            return Buffer.buffer(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            throw new RefusedResponseException("'isBase64Encoded' is true but 'body' is not base64.");
        }
    }

    static boolean isBase64Encoded(JsonObject response) throws RefusedResponseException {
        Object value = response.getValue("isBase64Encoded", false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return Boolean.parseBoolean(text);
        }
        throw new RefusedResponseException("'isBase64Encoded' is " + typeOf(value) + ". It must be true or false.");
    }

    static void addDefaultContentType(List<NameValue> headers, String contentType) {
        if (headers.stream().noneMatch(line -> line.name().equalsIgnoreCase("Content-Type"))) {
            headers.add(new NameValue("Content-Type", contentType));
        }
    }

    static String typeOf(@Nullable Object value) {
        if (value == null) {
            return "absent or null";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        return value instanceof JsonObject ? "an object" : "an array";
    }
}
