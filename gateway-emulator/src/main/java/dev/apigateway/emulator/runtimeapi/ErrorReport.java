package dev.apigateway.emulator.runtimeapi;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** What a function posts to {@code /error}: normally JSON with {@code errorType} and {@code errorMessage}. */
final class ErrorReport {

    private ErrorReport() {
    }

    /** Reads a report; a body that is not such JSON becomes the message as it is. */
    static Failed read(Buffer body, @Nullable String errorTypeHeader) {
        String defaultType = errorTypeHeader == null ? "Runtime.Unknown" : errorTypeHeader;
        try {
            if (Json.decodeValue(body) instanceof JsonObject report) {
                return new Failed(text(report, "errorType", defaultType), text(report, "errorMessage", ""), body);
            }
        } catch (DecodeException notJson) {
            return new Failed(defaultType, body.toString());
        }
        return new Failed(defaultType, body.toString());
    }

    private static String text(JsonObject report, String key, String defaultText) {
        Object value = report.getValue(key);
        return value == null ? defaultText : value.toString();
    }
}
