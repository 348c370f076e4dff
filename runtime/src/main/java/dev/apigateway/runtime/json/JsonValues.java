package dev.apigateway.runtime.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads what an authorizer is free to choose: String, Long, BigDecimal, Boolean, List and Map, unmodifiable. */
public final class JsonValues {

    private JsonValues() {
    }

    /** The members of the object that the cursor is at, without those that are null. */
    public static Map<String, Object> members(JsonCursor cursor) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            Object value = value(cursor);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static @Nullable Object value(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        return switch (parser.currentToken()) {
            case START_OBJECT -> Collections.unmodifiableMap(object(cursor));
            case START_ARRAY -> Collections.unmodifiableList(array(cursor));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(cursor);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, @Nullable Object> object(JsonCursor cursor) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            members.put(name, value(cursor));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonCursor cursor) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (cursor.parser().nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(cursor));
        }
        return elements;
    }

    private static @Nullable Object number(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        if (JsonScalars.isLong(cursor)) {
            return parser.getLongValue();
        }
        try {
            return new BigDecimal(parser.getText());
        } catch (NumberFormatException e) {
            cursor.noteMismatch("a number with an exponent of at most ten digits");
            return null;
        }
    }
}
