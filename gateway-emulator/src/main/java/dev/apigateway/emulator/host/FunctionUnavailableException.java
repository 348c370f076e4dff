package dev.apigateway.emulator.host;

import org.jspecify.annotations.Nullable;

/**
 * The function cannot take an invocation now, for instance because the application does not compile. The message is answered
 * to the local developer as it is.
 */
public final class FunctionUnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String page;

    public FunctionUnavailableException(String message) {
        this(message, null, null);
    }

    public FunctionUnavailableException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    /** @param page the same as an HTML page, for browsers */
    public FunctionUnavailableException(String message, @Nullable String page, @Nullable Throwable cause) {
        super(message, cause);
        this.page = page;
    }

    /** The message as an HTML page, null if there is none. */
    public @Nullable String page() {
        return page;
    }
}
