package dev.apigateway.runtime.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads booleans and numbers, also from a text that says the same and in any notation. What is something else counts as absent.
 * Like the cursor's, each method ends at the last token of its value.
 */
public final class JsonScalars {

    /** No number of an event is as long; anything longer isn't looked at. */
    private static final int MAX_LENGTH = 32;

    private static final String NOTATION = "0123456789+-.eE";

    private JsonScalars() {
    }

    /** False for what is no boolean. */
    public static boolean flag(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        if (parser.currentToken().isBoolean() || cursor.isNull()) {
            return parser.hasToken(JsonToken.VALUE_TRUE);
        }
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            cursor.noteMismatch("a boolean");
        }
        return text.equalsIgnoreCase("true");
    }

    /** A time as AWS sends it, milliseconds since 1970, or microseconds in VPC Lattice. Fractions of them are cut off. */
    public static @Nullable Long epoch(JsonCursor cursor) throws IOException {
        if (isLong(cursor) && cursor.parser().getLongValue() >= 0) {
            return cursor.parser().getLongValue();
        }
        double number = number(cursor);
        if (number >= 0 && number < Long.MAX_VALUE) {
            return (long) number;
        }
        noteMismatch(cursor, "milliseconds since 1970");
        return null;
    }

    /** A whole number of 32 bits. */
    public static @Nullable Integer integer(JsonCursor cursor) throws IOException {
        double number = number(cursor);
        if (number == (int) number) {
            return (int) number;
        }
        noteMismatch(cursor, "a whole number");
        return null;
    }

    /** Whether the value is a whole number of 64 bits. */
    public static boolean isLong(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    /** Exact for every time until the year 2255, in microseconds; not a number for what is none. */
    private static double number(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        if (!parser.hasToken(JsonToken.VALUE_STRING) && !parser.currentToken().isNumeric()) {
            return Double.NaN;
        }
        String text = parser.getText();
        if (text.length() > MAX_LENGTH || !isNotation(text)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Java knows more of them, which no JSON has. */
    private static boolean isNotation(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NOTATION.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void noteMismatch(JsonCursor cursor, String expected) throws IOException {
        if (!cursor.isNull()) {
            cursor.noteMismatch(expected);
        }
    }
}
