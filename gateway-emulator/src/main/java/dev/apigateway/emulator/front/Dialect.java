package dev.apigateway.emulator.front;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import io.vertx.core.buffer.Buffer;

/** What differs between the API Gateway products: the event, the rules for responses, and the gateway's own answers. */
sealed interface Dialect permits PayloadV1Dialect, PayloadV2Dialect {

    static Dialect of(ApiDescription api) {
        return switch (api.front()) {
            case REST_API, HTTP_API_PAYLOAD_V1 -> new PayloadV1Dialect(api);
            case HTTP_API, FUNCTION_URL, LOAD_BALANCER, WEBSOCKET_API -> new PayloadV2Dialect(api);
        };
    }

    Buffer event(GatewayRequest request, RouteMatch match);

    GatewayResponse response(Buffer payload) throws RefusedResponseException;

    /** A new id for a request. */
    String requestId();

    /** The response header that carries the request id. */
    String requestIdHeader();

    /** No route takes the request. */
    GatewayResponse noRoute();

    /** The function failed, or its response was refused. */
    GatewayResponse functionFailed();

    GatewayResponse functionTimedOut();

    /** The request body is over 10 MB. */
    GatewayResponse requestTooLong();

    /** The event is longer than Lambda takes, though the request was not. */
    GatewayResponse eventTooLong();

    /** The emulator is being closed. */
    GatewayResponse unavailable();
}
