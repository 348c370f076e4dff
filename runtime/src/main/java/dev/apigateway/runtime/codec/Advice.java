package dev.apigateway.runtime.codec;

/** The last sentence of messages about events. */
final class Advice {

    static final String SEND_AN_EVENT = "Invoke the function with an event of a REST API, an HTTP API or a function URL.";

    private Advice() {
    }
}
