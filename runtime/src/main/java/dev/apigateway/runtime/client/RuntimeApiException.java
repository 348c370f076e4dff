package dev.apigateway.runtime.client;

import org.jspecify.annotations.Nullable;

/** Says that the Runtime API could not be reached, or that the connection broke before it answered. */
public class RuntimeApiException extends Exception {

    private static final long serialVersionUID = 1L;

    RuntimeApiException(String message) {
        this(message, null);
    }

    RuntimeApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
