package dev.apigateway.emulator.front;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import io.vertx.core.buffer.Buffer;

/** An HTTP API. */
record PayloadV2Dialect(ApiDescription api) implements Dialect {

    @Override
    public Buffer event(GatewayRequest request, RouteMatch match) {
        return PayloadV2Event.write(request, api, match);
    }

    @Override
    public GatewayResponse response(Buffer payload) throws RefusedResponseException {
        return PayloadV2Response.read(payload);
    }

    @Override
    public String requestId() {
        return GatewayRequestId.extended();
    }

    @Override
    public String requestIdHeader() {
        return "apigw-requestid";
    }

    @Override
    public GatewayResponse noRoute() {
        return GatewayResponse.json(404, "{\"message\":\"Not Found\"}");
    }

    @Override
    public GatewayResponse functionFailed() {
        return GatewayResponse.json(500, "{\"message\":\"Internal Server Error\"}");
    }

    @Override
    public GatewayResponse functionTimedOut() {
        return unavailable();
    }

    @Override
    public GatewayResponse requestTooLong() {
        return GatewayResponse.json(413, "{\"message\":\"Request Too Long\"}");
    }

    @Override
    public GatewayResponse eventTooLong() {
        return requestTooLong();
    }

    @Override
    public GatewayResponse unavailable() {
        return GatewayResponse.json(503, "{\"message\":\"Service Unavailable\"}");
    }
}
