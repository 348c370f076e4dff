package dev.apigateway.runtime.context;

/** Says that a header that should hold JSON does not. It has no cause: the parser's message quotes what the caller sent. */
final class MalformedHeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedHeaderException() {
        super("The header is not the JSON that it should be.");
    }
}
