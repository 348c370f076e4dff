package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads the values that events are made of. Every method starts at the first token of a value and ends at its last one.
 * <p>
 * A value of the wrong structure is noted and skipped rather than refused at once: what is wrong in one shape may be right in
 * another, and the shape is known at the end only.
 */
final class JsonCursor {

    private final JsonParser parser;
    private final byte[] json;
    private @Nullable String mismatch;
    private @Nullable JsonStretch leftBehind;

    /** @param json what the parser reads */
    JsonCursor(JsonParser parser, byte[] json) {
        this.parser = parser;
        this.json = json;
    }

    JsonParser parser() {
        return parser;
    }

    /** What is wrong with the structure of the event, or null. */
    @Nullable
    String mismatch() {
        return mismatch;
    }

    /** Whether the value is an object, whose members follow; null is none, and anything else is noted as wrong. */
    boolean atObject() throws IOException {
        return at(JsonToken.START_OBJECT, "an object");
    }

    /** Moves to the value of the next member and returns the member's name, or null at the end of the object. */
    @Nullable
    String nextMember() throws IOException {
        String name = parser.nextFieldName();
        if (leftBehind != null) {
            leftBehind.endBefore(closingQuote());
            leftBehind = null;
        }
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

    /** Passes over a string without making it a text; where it stands is known when the cursor is at the next member. */
    JsonStretch leaveString() {
        JsonStretch stretch = new JsonStretch((int) parser.currentTokenLocation().getByteOffset() + 1);
        leftBehind = stretch;
        return stretch;
    }

    boolean flag() throws IOException {
        String text = text();
        if (text != null && !text.equals("true") && !text.equals("false")) {
            noteMismatch("a boolean");
        }
        return "true".equals(text);
    }

    /** A time as AWS sends it, milliseconds since 1970 (microseconds in VPC Lattice), as a number or as text. */
    @Nullable
    Long epoch() throws IOException {
        String text = text();
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            noteMismatch("milliseconds since 1970");
            return null;
        }
    }

    /** A number that fits in 32 bits. */
    @Nullable
    Integer number() throws IOException {
        String text = text();
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            noteMismatch("a whole number");
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

    /** A string as the only one, or the texts of an array. */
    List<String> textOrTexts() throws IOException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return texts();
        }
        String text = text();
        return text == null ? List.of() : List.of(text);
    }

    /** The texts of an object without its nulls; a member may have several, in an array. */
    Pairs pairs() throws IOException {
        if (!atObject()) {
            return Pairs.NONE;
        }
        Pairs pairs = new Pairs();
        for (String name = nextMember(); name != null; name = nextMember()) {
            if (parser.hasToken(JsonToken.START_ARRAY)) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    addText(name, pairs);
                }
            } else {
                addText(name, pairs);
            }
        }
        return pairs;
    }

    private void addText(String name, Pairs pairs) throws IOException {
        String text = text();
        if (text != null) {
            pairs.add(name, text);
        }
    }

    /** Keeps the first mismatch and skips the value. */
    void noteMismatch(String expected) throws IOException {
        if (mismatch == null) {
            mismatch = "The event's member '" + JsonPlace.path(parser) + "' is "
                    + JsonPlace.describe(parser.currentToken()) + " at "
                    + JsonPlace.position(parser.currentTokenLocation()) + "; AWS sends " + expected + " there. "
                    + Advice.SEND_AN_EVENT;
        }
        parser.skipChildren();
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

    /** Between the string and the token that follows it there is nothing but white space and a comma. */
    private int closingQuote() {
        int index = (int) parser.currentTokenLocation().getByteOffset() - 1;
        while (json[index] != '"') {
            index--;
        }
        return index;
    }
}
