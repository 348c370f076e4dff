package dev.apigateway.runtime.codec;

import java.io.IOException;

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

    /** Whether the value is an array, whose elements follow; null is none, and anything else is noted as wrong. */
    boolean atArray() throws IOException {
        return at(JsonToken.START_ARRAY, "an array");
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

    /** Whether the value is a whole number of 64 bits. */
    boolean isLong() throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
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
        if (isLong()) {
            return parser.getLongValue();
        }
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
