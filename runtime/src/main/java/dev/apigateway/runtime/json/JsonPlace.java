package dev.apigateway.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;

/** Says in messages where in an event something is, and what it is; never its value. */
public final class JsonPlace {

    private JsonPlace() {
    }

    /** What kind of value begins with a token. */
    public static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }

    public static String position(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The names and indexes that lead to the current value. */
    public static String path(JsonParser parser) {
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
