package dev.apigateway.emulator.intake;

/** Why a front does not read a request to its end. What it answers then is up to the product. */
public enum Refusal {

    /** It is not HTTP/1.0 or HTTP/1.1 as the specification has it, or asks for what only a proxy does. */
    MALFORMED,

    /** Its request line is longer than the front takes. */
    REQUEST_LINE_TOO_LONG,

    /** Its headers are longer than the front takes. */
    HEADERS_TOO_LONG,

    /** It did not arrive in time. */
    LATE
}
