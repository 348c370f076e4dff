package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/** Answers every exception with status 500 and a fixed text, so that the invocation counts as a success in Lambda. */
public final class InternalServerErrors implements ApiGatewayHandler {

    private final ApiGatewayHandler handler;

    /** Wraps a handler. */
    public InternalServerErrors(ApiGatewayHandler handler) {
        this.handler = handler;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        try {
            return handler.handle(event, context);
        } catch (Exception e) {
            HandlerLog.failed(context, e);
            return ApiGatewayResponse.problem(500, null);
        }
    }
}
