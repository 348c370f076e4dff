package dev.apigateway.rest;

/** How the responses of resources leave. */
public enum ResponseMode {

    /** Each as a whole, when it is complete. */
    BUFFERED,

    /** While they are written. */
    STREAMED
}
