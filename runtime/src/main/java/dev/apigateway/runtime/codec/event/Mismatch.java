package dev.apigateway.runtime.codec.event;

import com.fasterxml.jackson.core.JsonParser;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.JsonPlace;

/**
 * A member whose value is of another kind than AWS sends. Messages have the kinds, never the value.
 *
 * @param path the names and indexes that lead to it
 * @param found what it is, for instance {@code a string}
 * @param position where it stands, for instance {@code at line 1, column 12}, or empty
 * @param expected what AWS sends
 */
record Mismatch(String path, String found, String position, String expected) {

    /** What is wrong with the value at which a parser stands. */
    static Mismatch at(JsonParser parser, String expected) {
        return new Mismatch(JsonPlace.path(parser), JsonPlace.describe(parser.currentToken()),
                "at " + JsonPlace.position(parser.currentTokenLocation()), expected);
    }

    /** Why the event can't be read, where it can't be without the member. */
    EventDecodingException refusal() {
        return new EventDecodingException("The event's member '" + path + "' is " + found
                + (position.isEmpty() ? "" : " " + position) + "; AWS sends " + expected + " there. " + Advice.SEND_AN_EVENT);
    }
}
