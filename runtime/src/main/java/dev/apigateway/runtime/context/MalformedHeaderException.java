package dev.apigateway.runtime.context;

/** Says that a header that should hold JSON does not. */
final class MalformedHeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedHeaderException(Throwable cause) {
        super("The header is not the JSON that it should be.", cause);
    }
}
