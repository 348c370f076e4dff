package dev.apigateway;

import java.nio.ByteBuffer;

/**
 * The text of a body in the form in which it came, so that nobody has to make a {@code String} of what nobody reads. For those
 * who run functions; applications make a {@link Body} of a text. Immutable, safe for any thread.
 */
public interface BodyText {

    /** Whether there is not a single character. */
    boolean isEmpty();

    /** The text, made anew on each call. */
    String string();

    /** The text as UTF-8, not to be changed: it may be a view of the event. */
    ByteBuffer utf8();

    /** The text as UTF-8 in a fresh array. */
    byte[] bytes();

    /** The size for messages, for instance {@code 7 characters}. */
    String size();
}
