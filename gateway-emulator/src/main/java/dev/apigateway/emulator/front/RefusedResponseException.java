package dev.apigateway.emulator.front;

import org.jspecify.annotations.Nullable;

/** The function's response is not what the gateway takes. The message says which member and why, and is for the log. */
final class RefusedResponseException extends Exception {

    private static final long serialVersionUID = 1;

    private final FrontFailure failure;

    RefusedResponseException(String message) {
        this(message, FrontFailure.RESPONSE_REFUSED, null);
    }

    RefusedResponseException(String message, Throwable cause) {
        this(message, FrontFailure.RESPONSE_REFUSED, cause);
    }

    private RefusedResponseException(String message, FrontFailure failure, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    /** The response says that its body is base64, which it is not. */
    static RefusedResponseException notBase64(Throwable cause) {
        return new RefusedResponseException("It says that 'body' is base64, which it is not.", FrontFailure.BODY_NOT_BASE64,
                cause);
    }

    /** What the front answers to. */
    FrontFailure failure() {
        return failure;
    }
}
