package dev.apigateway.emulator.front;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;

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
            throw new RefusedResponseException("It is not JSON.", notJson);
        }
    }

    /** The response, which must be a JSON object. */
    static JsonObject object(Buffer payload) throws RefusedResponseException {
        Object json = parse(payload);
        if (!(json instanceof JsonObject response)) {
            throw new RefusedResponseException("It is " + typeOf(json) + ". It must be an object.");
        }
        return response;
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

    /** The body, which must be a string. */
    static Buffer body(JsonObject response) throws RefusedResponseException {
        boolean base64 = isBase64Encoded(response, "isBase64Encoded");
        Object body = response.getValue("body");
        if (body != null && !(body instanceof String)) {
            throw new RefusedResponseException("'body' is " + typeOf(body) + ". It must be a string.");
        }
        return body instanceof String text ? content(text, base64) : Buffer.buffer();
    }

    /** The bytes that the text of a body stands for. */
    static Buffer content(String text, boolean base64) throws RefusedResponseException {
        try {
            return base64 ? Buffer.buffer(Base64.getDecoder().decode(text)) : Buffer.buffer(text);
        } catch (IllegalArgumentException notBase64) {
            throw RefusedResponseException.notBase64(notBase64);
        }
    }

    /**
     * Whether a member says that the body is base64.
     *
     * @param member {@code isBase64Encoded} or another name of it
     */
    static boolean isBase64Encoded(JsonObject response, String member) throws RefusedResponseException {
        Object value = response.getValue(member, false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return Boolean.parseBoolean(text);
        }
        throw new RefusedResponseException("'" + member + "' is " + typeOf(value) + ". It must be true or false.");
    }

    /** The text of a string, a number or a boolean; null for anything else. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : null;
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
