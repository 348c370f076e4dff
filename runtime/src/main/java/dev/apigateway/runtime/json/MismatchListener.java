package dev.apigateway.runtime.json;

import com.fasterxml.jackson.core.JsonParser;

/** Hears of values that a {@link JsonCursor} skips because they are of another kind than is expected. */
public interface MismatchListener {

    /**
     * A value is skipped.
     *
     * @param parser at the value's first token
     * @param expected what it should be, for instance {@code a string}
     */
    void found(JsonParser parser, String expected);
}
