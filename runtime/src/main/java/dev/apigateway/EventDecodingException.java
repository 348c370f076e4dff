package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * Says that an event is not JSON, not of a shape that API Gateway sends, or can't be read as what the handler takes. The
 * invocation ends as a function error.
 */
public class EventDecodingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates one with a message that names what was found; the payload itself is never part of it. */
    public EventDecodingException(String message) {
        super(message);
    }

    /** Creates one that keeps the cause. */
    public EventDecodingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
