package dev.apigateway.runtime.codec;

import dev.apigateway.EventDecodingException;

/**
 * A member whose value is of another kind than AWS sends. Messages have the kinds, never the value.
 *
 * @param path the names and indexes that lead to it
 * @param found what it is, for instance {@code a string}
 * @param position where it stands, for instance {@code at line 1, column 12}, or empty
 * @param expected what AWS sends
 */
record Mismatch(String path, String found, String position, String expected) {

    /** Why the event can't be read, where it can't be without the member. */
    EventDecodingException refusal() {
        return new EventDecodingException("The event's member '" + path + "' is " + found
                + (position.isEmpty() ? "" : " " + position) + "; AWS sends " + expected + " there. " + Advice.SEND_AN_EVENT);
    }
}
