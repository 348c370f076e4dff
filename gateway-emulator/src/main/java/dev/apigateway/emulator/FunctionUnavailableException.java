package dev.apigateway.emulator;

import org.jspecify.annotations.Nullable;

/**
 * The function cannot take an invocation now, for instance because the application does not compile. The message is answered
 * to the local developer as it is.
 */
public final class FunctionUnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    public FunctionUnavailableException(String message) {
        super(message);
    }

    public FunctionUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
