package dev.apigateway.emulator.front;

/** The function's response is not what the gateway takes. The message says which member and why, and is for the log. */
final class RefusedResponseException extends Exception {

    private static final long serialVersionUID = 1;

    private final FrontFailure failure;

    RefusedResponseException(String message) {
        this(message, FrontFailure.RESPONSE_REFUSED);
    }

    private RefusedResponseException(String message, FrontFailure failure) {
        super(message);
        this.failure = failure;
    }

    /** The response says that its body is base64, which it is not. */
    static RefusedResponseException notBase64() {
        return new RefusedResponseException("It says that 'body' is base64, which it is not.", FrontFailure.BODY_NOT_BASE64);
    }

    /** What the front answers to. */
    FrontFailure failure() {
        return failure;
    }
}
