package dev.apigateway.emulator.authorizer;

/** What the caller gets to know when it may not take a route. */
public enum Denial {

    /** It does not say who it is, or is not believed. */
    UNAUTHORIZED,

    /** It is known and may not. */
    FORBIDDEN,

    /** A policy denies the request, rather than just not allowing it. */
    EXPLICITLY_DENIED,

    /** The API key is missing or unknown. */
    INVALID_API_KEY,

    /** The authorizer failed, or its result is none. */
    AUTHORIZER_FAILED
}
