package dev.apigateway.runtime.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads the values that events are made of. Every method starts at the first token of a value and ends at its last one.
 * <p>
 * A value of another kind than is expected is noted and skipped, as if it were absent: a handler that never asks for it is not
 * to
 * fail for it.
 */
public final class JsonCursor {

    private final JsonParser parser;
    private final byte[] json;
    private final MismatchListener mismatches;
    private @Nullable JsonStretch leftBehind;

    /**
     * @param json what the parser reads, in UTF-8
     * @param mismatches hears of values that are of another kind than is expected
     */
    public JsonCursor(JsonParser parser, byte[] json, MismatchListener mismatches) {
        this.parser = parser;
        this.json = json;
        this.mismatches = mismatches;
    }

    public JsonParser parser() {
        return parser;
    }

    /** Whether the value is an object, whose members follow; null is none, and anything else is noted as wrong. */
    public boolean atObject() throws IOException {
        return at(JsonToken.START_OBJECT, "an object");
    }

    /** Whether the value is an array, whose elements follow; null is none, and anything else is noted as wrong. */
    public boolean atArray() throws IOException {
        return at(JsonToken.START_ARRAY, "an array");
    }

    /** Moves to the value of the next member and returns the member's name, or null at the end of the object. */
    @Nullable
    public String nextMember() throws IOException {
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

    public void skip() throws IOException {
        parser.skipChildren();
    }

    public boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** A string, or the text of a number or boolean; null for null. */
    @Nullable
    public String text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            noteMismatch("a string");
            return null;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /** Passes over a string without making it a text; where it stands is known when the cursor is at the next member. */
    public JsonStretch leaveString() {
        JsonStretch stretch = new JsonStretch((int) parser.currentTokenLocation().getByteOffset() + 1);
        leftBehind = stretch;
        return stretch;
    }

    /** Skips a value of another kind than AWS sends. */
    public void noteMismatch(String expected) throws IOException {
        mismatches.found(parser, expected);
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
