package dev.apigateway.runtime.json;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** The texts of values that {@link JsonValues} has read: a string as it is, anything else as JSON. */
public final class JsonText {

    private JsonText() {
    }

    public static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        StringBuilder json = new StringBuilder();
        append(value, json);
        return json.toString();
    }

    private static void append(@Nullable Object value, StringBuilder json) {
        if (value instanceof String text) {
            appendQuoted(text, json);
        } else if (value instanceof Map<?, ?> object) {
            appendObject(object, json);
        } else if (value instanceof List<?> array) {
            appendArray(array, json);
        } else {
            json.append(value);
        }
    }

    private static void appendObject(Map<?, ?> object, StringBuilder json) {
        char separator = '{';
        for (Map.Entry<?, ?> member : object.entrySet()) {
            json.append(separator);
            appendQuoted((String) member.getKey(), json);
            append(member.getValue(), json.append(':'));
            separator = ',';
        }
        json.append(separator == '{' ? "{}" : "}");
    }

    private static void appendArray(List<?> array, StringBuilder json) {
        char separator = '[';
        for (Object element : array) {
            append(element, json.append(separator));
            separator = ',';
        }
        json.append(separator == '[' ? "[]" : "]");
    }

    private static void appendQuoted(String text, StringBuilder json) {
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }
}
