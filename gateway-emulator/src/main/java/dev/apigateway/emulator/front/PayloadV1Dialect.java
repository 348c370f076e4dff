package dev.apigateway.emulator.front;

import java.util.UUID;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import io.vertx.core.buffer.Buffer;

/** A REST API. */
record PayloadV1Dialect(ApiDescription api) implements Dialect {

    @Override
    public Buffer event(GatewayRequest request, RouteMatch match) {
        return PayloadV1Event.write(request, api, match);
    }

    @Override
    public GatewayResponse response(Buffer payload) throws RefusedResponseException {
        return PayloadV1Response.read(payload);
    }

    @Override
    public String requestId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String requestIdHeader() {
        return "x-amzn-RequestId";
    }

    @Override
    public GatewayResponse noRoute() {
        return GatewayResponse.json(403, "{\"message\":\"Missing Authentication Token\"}");
    }

    @Override
    public GatewayResponse functionFailed() {
        return GatewayResponse.json(502, "{\"message\": \"Internal server error\"}");
    }

    @Override
    public GatewayResponse functionTimedOut() {
        return GatewayResponse.json(504, "{\"message\":\"Endpoint request timed out\"}");
    }

    @Override
    public GatewayResponse requestTooLong() {
        return GatewayResponse.json(413, "{\"message\":\"Request Too Long\"}");
    }

    @Override
    public GatewayResponse eventTooLong() {
        return functionFailed();
    }

    @Override
    public GatewayResponse unavailable() {
        return functionFailed();
    }
}
