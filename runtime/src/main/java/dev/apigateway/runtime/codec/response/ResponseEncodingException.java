package dev.apigateway.runtime.codec.response;

import org.jspecify.annotations.Nullable;

/** Says that a response can't leave: it is too large, or its content can't be written. Nothing of it has been sent. */
public final class ResponseEncodingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates one that keeps the cause. */
    public ResponseEncodingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
