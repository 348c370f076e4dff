package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What the headers in a function's response may be, and how they are read. */
enum HeaderValues {

    /** Strings alone. */
    STRINGS,

    /** Strings, numbers and booleans. */
    SCALARS,

    /** The same, and null for a header that is left out. */
    SCALARS_OR_NULL;

    /** The lines of the member {@code headers}. */
    List<NameValue> single(JsonObject response) throws RefusedResponseException {
        List<NameValue> lines = new ArrayList<>();
        for (Map.Entry<String, Object> header : members(response, "headers", "an object")) {
            add(lines, header.getKey(), header.getValue(), "headers");
        }
        return lines;
    }

    /** The lines of the member {@code multiValueHeaders}. */
    List<NameValue> multiple(JsonObject response) throws RefusedResponseException {
        List<NameValue> lines = new ArrayList<>();
        for (Map.Entry<String, Object> header : members(response, "multiValueHeaders", "an object of arrays")) {
            if (header.getValue() instanceof JsonArray values) {
                for (Object value : values) {
                    add(lines, header.getKey(), value, "multiValueHeaders");
                }
            } else if (!isLeftOut(header.getValue())) {
                throw new RefusedResponseException("The value of '" + header.getKey() + "' in 'multiValueHeaders' is "
                        + ResponseMembers.typeOf(header.getValue()) + ". It must be an array of strings.");
            }
        }
        return lines;
    }

    /**
     * The lines of both lists. A name that both have is written as in the first, and a line that both have comes once.
     */
    static List<NameValue> merged(List<NameValue> first, List<NameValue> second) {
        List<NameValue> merged = new ArrayList<>(first);
        for (NameValue line : second) {
            NameValue renamed = new NameValue(nameIn(first, line.name()), line.value());
            if (!first.contains(renamed)) {
                merged.add(renamed);
            }
        }
        return merged;
    }

    /** A header line, unless it has characters that none may have. */
    static NameValue line(String name, String value, String member) throws RefusedResponseException {
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+") || value.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 127)) {
            throw new RefusedResponseException("'" + name + "' in '" + member + "' has characters that no header may have.");
        }
        return new NameValue(name, value);
    }

    private void add(List<NameValue> lines, String name, @Nullable Object value, String member)
            throws RefusedResponseException {
        if (isLeftOut(value)) {
            return;
        }
        String text = this == STRINGS && !(value instanceof String) ? null : ResponseMembers.text(value);
        if (text == null) {
            throw new RefusedResponseException("The value of '" + name + "' in '" + member + "' is "
                    + ResponseMembers.typeOf(value) + ". It must be a string.");
        }
        lines.add(line(name, text, member));
    }

    private boolean isLeftOut(@Nullable Object value) {
        return value == null && this == SCALARS_OR_NULL;
    }

    private static JsonObject members(JsonObject response, String name, String expected) throws RefusedResponseException {
        Object value = response.getValue(name);
        if (value == null) {
            return new JsonObject();
        }
        if (value instanceof JsonObject members) {
            return members;
        }
        throw new RefusedResponseException("'" + name + "' is " + ResponseMembers.typeOf(value) + ". It must be " + expected
                + ".");
    }

    private static String nameIn(List<NameValue> lines, String name) {
        for (NameValue line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                return line.name();
            }
        }
        return name;
    }
}
