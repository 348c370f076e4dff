package dev.apigateway.emulator.front;

/** The function's response is not what the gateway takes. The message says which member and why, and is for the log. */
final class RefusedResponseException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedResponseException(String message) {
        super(message);
    }
}
