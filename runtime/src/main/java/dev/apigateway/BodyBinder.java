package dev.apigateway;

/**
 * Turns JSON bodies into objects and objects into JSON. The Quarkus extension supplies one on top of Quarkus's
 * {@code ObjectMapper}; a unit test without Quarkus may supply its own. Safe for any thread.
 */
public interface BodyBinder {

    /**
     * Reads a JSON text.
     *
     * @param json UTF-8 bytes, not changed
     * @param type the class to read into
     * @return the object, never null
     * @throws BadRequestException when the bytes aren't JSON or don't fit the type; its detail names the member and the
     *         position, never a class
     */
    <T> T read(byte[] json, Class<T> type);

    /**
     * Writes an object as JSON.
     *
     * @return UTF-8 bytes
     * @throws IllegalArgumentException when the object can't be written; the cause is kept
     */
    byte[] write(Object value);
}
