package dev.apigateway.runtime.client;

import org.jspecify.annotations.Nullable;

/** Says that the Runtime API could not be reached, or answered with something other than success. */
public final class RuntimeApiException extends Exception {

    private static final long serialVersionUID = 1L;

    RuntimeApiException(String message) {
        this(message, null);
    }

    RuntimeApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
