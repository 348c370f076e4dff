package dev.apigateway;

import java.lang.reflect.Type;

/**
 * Turns JSON bodies and events into objects, and objects into JSON. The Quarkus extension supplies one on top of Quarkus's
 * {@code ObjectMapper}; a unit test without Quarkus may supply its own. Safe for any thread.
 */
public interface BodyBinder {

    /**
     * Reads a request body.
     *
     * @param json holds the text as UTF-8, among other things; it is not to be changed
     * @param offset of the text's first byte
     * @param length of the text in bytes
     * @param type the class or generic type to read into
     * @return the object, never null
     * @throws BadRequestException when the bytes aren't JSON or don't fit the type; its detail names the member and the
     *         position, never a class
     */
    <T> T read(byte[] json, int offset, int length, Type type);

    /**
     * Reads the event of an {@link EventHandler}. Nobody but the function's owner gets to see why it can't be read, so the
     * message may name classes.
     *
     * @param event UTF-8 bytes, not to be changed
     * @param type the class or generic type to read into
     * @return the object, never null
     * @throws EventDecodingException when the bytes aren't JSON or don't fit the type
     */
    default <T> T readEvent(byte[] event, Type type) {
        try {
            return read(event, 0, event.length, type);
        } catch (BadRequestException e) {
            throw new EventDecodingException("The event can't be read as " + type.getTypeName()
                    + "; the cause says why. Give the EventHandler a type that fits the events of its source.", e);
        }
    }

    /**
     * Writes an object as JSON.
     *
     * @return UTF-8 bytes
     * @throws IllegalArgumentException when the object can't be written; the cause is kept
     */
    byte[] write(Object value);
}
