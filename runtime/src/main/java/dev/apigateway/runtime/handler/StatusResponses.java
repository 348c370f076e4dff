package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.StatusException;

/** Answers a {@link StatusException} with its status; every other exception passes through. */
public final class StatusResponses implements ApiGatewayHandler {

    private final ApiGatewayHandler handler;

    /** Wraps a handler. */
    public StatusResponses(ApiGatewayHandler handler) {
        this.handler = handler;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) throws Exception {
        try {
            return handler.handle(event, context);
        } catch (StatusException e) {
            HandlerLog.answered(context, e);
            return ApiGatewayResponse.problem(e.status(), e.detail());
        }
    }
}
