package dev.apigateway.extension;

/** Says that the configuration asks for a handler that the application has not. */
public final class UnknownHandlerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnknownHandlerException(String message) {
        super(message);
    }
}
