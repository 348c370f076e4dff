package dev.apigateway.runtime.codec.event;

/** The last sentence of messages about events. */
final class Advice {

    static final String SEND_AN_EVENT = "Invoke the function with an event as AWS sends it.";
    static final String API_GATEWAY_HANDLER = "Write an ApiGatewayHandler for such events.";
    static final String AUTHORIZER_HANDLER = "Write an AuthorizerHandler for such events.";

    private Advice() {
    }
}
