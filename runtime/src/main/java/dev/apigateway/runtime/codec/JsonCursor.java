package dev.apigateway.runtime.codec;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads the values that events are made of. Every method starts at the first token of a value and ends at its last one.
 * <p>
 * A value of another kind than AWS sends is noted and skipped, as if it were absent: a handler that never asks for it is not to
 * fail for it.
 */
final class JsonCursor {

    private final JsonParser parser;
    private final EventMembers event;
    private @Nullable JsonStretch leftBehind;

    /** @param event takes what is noted of its JSON, which the parser reads */
    JsonCursor(JsonParser parser, EventMembers event) {
        this.parser = parser;
        this.event = event;
    }

    JsonParser parser() {
        return parser;
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

    /** Skips a value of another kind than AWS sends. */
    void noteMismatch(String expected) throws IOException {
        if (!event.mismatches().isFull()) {
            event.mismatches().add(mismatch(expected));
        }
        parser.skipChildren();
    }

    /** What is wrong with the value. */
    Mismatch mismatch(String expected) {
        return new Mismatch(JsonPlace.path(parser), JsonPlace.describe(parser.currentToken()),
                "at " + JsonPlace.position(parser.currentTokenLocation()), expected);
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
        while (event.json[index] != '"') {
            index--;
        }
        return index;
    }
}
