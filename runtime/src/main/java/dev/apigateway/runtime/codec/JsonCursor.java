package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;

import dev.apigateway.EventDecodingException;

/**
 * Reads the values that events are made of. Every method starts at the first token of a value and ends at its last one.
 * <p>
 * A value of the wrong structure is noted and skipped rather than refused at once: what is wrong in one shape may be right in
 * another, and the shape is known at the end only.
 */
final class JsonCursor {

    private final JsonParser parser;
    private @Nullable String mismatch;

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    /** Refuses the event if a value was of the wrong structure. */
    void throwMismatch() {
        if (mismatch != null) {
            throw new EventDecodingException(mismatch);
        }
    }

    /** Whether the value is an object, whose members follow; null is none, and anything else is noted as wrong. */
    boolean atObject() throws IOException {
        return at(JsonToken.START_OBJECT, "an object");
    }

    /** Moves to the value of the next member and returns the member's name, or null at the end of the object. */
    @Nullable
    String nextMember() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** A string, or the text of a number or boolean; null for null. */
    @Nullable
    String text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            noteMismatch("a string");
            return null;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    boolean flag() throws IOException {
        String text = text();
        if (text != null && !text.equals("true") && !text.equals("false")) {
            noteMismatch("a boolean");
        }
        return "true".equals(text);
    }

    /** Milliseconds since 1970. */
    @Nullable
    Instant time() throws IOException {
        String text = text();
        try {
            return text == null ? null : Instant.ofEpochMilli(Long.parseLong(text));
        } catch (NumberFormatException e) {
            noteMismatch("milliseconds since 1970");
            return null;
        }
    }

    /** The texts of an array without its nulls. */
    List<String> texts() throws IOException {
        if (!at(JsonToken.START_ARRAY, "an array")) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts of an object without its nulls. */
    Map<String, String> textMap() throws IOException {
        if (!atObject()) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name = nextMember(); name != null; name = nextMember()) {
            String text = text();
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    /** The arrays of an object without the empty ones. */
    Map<String, List<String>> textsMap() throws IOException {
        if (!atObject()) {
            return Map.of();
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String name = nextMember(); name != null; name = nextMember()) {
            List<String> texts = texts();
            if (!texts.isEmpty()) {
                lists.put(name, texts);
            }
        }
        return lists;
    }

    /** Keeps the first mismatch and skips the value. */
    void noteMismatch(String expected) throws IOException {
        if (mismatch == null) {
            mismatch = "The event's member '" + path() + "' is " + describe(parser.currentToken()) + " at "
                    + position(parser.currentTokenLocation()) + "; API Gateway sends " + expected + " there. "
                    + Advice.SEND_AN_EVENT;
        }
        parser.skipChildren();
    }

    static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }

    static String position(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private boolean at(JsonToken expected, String description) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == expected) {
            return true;
        }
        if (token != JsonToken.VALUE_NULL) {
            noteMismatch(description);
        }
        return false;
    }

    private String path() {
        JsonStreamContext context = parser.getParsingContext();
        if (parser.currentToken().isStructStart()) {
            context = context.getParent();
        }
        StringBuilder path = new StringBuilder();
        for (; !context.inRoot(); context = context.getParent()) {
            String step = context.inArray() ? "[" + context.getCurrentIndex() + "]"
                    : PayloadName.printable(context.getCurrentName());
            path.insert(0, path.isEmpty() || path.charAt(0) == '[' ? step : step + ".");
        }
        return path.toString();
    }
}
