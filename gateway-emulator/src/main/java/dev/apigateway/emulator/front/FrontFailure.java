package dev.apigateway.emulator.front;

/** Why the front answers by itself. What it says then is up to the product. */
public enum FrontFailure {

    /** No route takes the request. */
    NO_ROUTE,

    /** The front takes no requests with this method. */
    METHOD_NOT_ALLOWED,

    /** The function failed: its handler, its start, or its process. */
    FUNCTION_FAILED,

    /** The function ran into its own timeout. */
    FUNCTION_TIMED_OUT,

    /** The function's response is not what the front takes. */
    RESPONSE_REFUSED,

    /** The body of the function's response has to be decoded, and is not base64. */
    BODY_NOT_BASE64,

    /** The front has waited long enough. */
    INTEGRATION_TIMED_OUT,

    /** The request body is longer than the front takes. */
    REQUEST_TOO_LONG,

    /** The event is longer than Lambda takes, though the request was not. */
    EVENT_TOO_LONG,

    /** The stage has had more requests than its throttle allows. */
    TOO_MANY_REQUESTS,

    /** Lambda has no execution environment to spare. */
    THROTTLED,

    /** The caller does not say who it is, or is not believed. */
    UNAUTHORIZED,

    /** The caller is known and may not. */
    FORBIDDEN,

    /** An IAM policy denies the request, rather than just not allowing it. */
    EXPLICITLY_DENIED,

    /** The API key is missing or unknown. */
    INVALID_API_KEY,

    /** The authorizer failed, or its result is none. */
    AUTHORIZER_FAILED,

    /** The emulator is being closed. */
    SHUT_DOWN
}
