package dev.apigateway;

import java.nio.ByteBuffer;

/** The text of a body, in the form in which it came. Immutable, safe for any thread. */
sealed interface BodyText permits PlainText, JsonStringText {

    boolean isEmpty();

    String string();

    /** The text as UTF-8, not to be changed: it may be a view of the event. */
    ByteBuffer utf8();

    /** The text as UTF-8 in a fresh array. */
    byte[] bytes();

    /** The size for messages, for instance {@code 7 characters}. */
    String size();
}
