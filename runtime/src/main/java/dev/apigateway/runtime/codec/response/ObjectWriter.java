package dev.apigateway.runtime.codec.response;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;

/** Writes objects as JSON with the application's binder. Safe for any thread. */
public final class ObjectWriter {

    private static final String NULL = "null";

    private final @Nullable BodyBinder binder;

    /** @param binder what writes objects, or null where nothing is bound */
    public ObjectWriter(@Nullable BodyBinder binder) {
        this.binder = binder;
    }

    /**
     * Writes one object, or the literal {@code null}.
     *
     * @return UTF-8 bytes
     * @throws ResponseEncodingException when the object can't be written
     */
    public byte[] write(@Nullable Object value) {
        if (value == null) {
            return NULL.getBytes(StandardCharsets.US_ASCII);
        }
        String type = value.getClass().getName();
        if (binder == null) {
            throw new ResponseEncodingException("The response holds an object (" + type
                    + ") to be written as JSON, but there is no BodyBinder. "
                    + "Give the encoder one, or answer with ApiGatewayResponse.text(…).", null);
        }
        try {
            return binder.write(value);
        } catch (IllegalArgumentException e) {
            throw new ResponseEncodingException("The response's object (" + type
                    + ") can't be written as JSON. Answer with an object that the BodyBinder can write; the cause says why.",
                    e);
        }
    }
}
