package dev.apigateway.emulator.front;

import dev.apigateway.emulator.PayloadFormat;
import io.vertx.core.buffer.Buffer;

/** What differs between the API Gateway products: the event, the rules for responses, and the gateway's own answers. */
sealed interface Dialect permits PayloadV1Dialect, PayloadV2Dialect {

    static Dialect of(PayloadFormat format) {
        return switch (format) {
            case V1_0 -> new PayloadV1Dialect();
            case V2_0 -> new PayloadV2Dialect();
        };
    }

    Buffer event(GatewayRequest request);

    GatewayResponse response(Buffer payload) throws RefusedResponseException;

    /** A new id for a request. */
    String requestId();

    /** The response header that carries the request id. */
    String requestIdHeader();

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
