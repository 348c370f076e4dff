package dev.apigateway.extension;

/** What becomes of an exception that carries no HTTP status. */
public enum HandlerFailure {

    /** The invocation is reported as failed. */
    FUNCTION_ERROR,

    /** The HTTP caller gets status 500. */
    INTERNAL_SERVER_ERROR
}
