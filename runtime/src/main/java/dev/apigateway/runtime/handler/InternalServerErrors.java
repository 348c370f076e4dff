package dev.apigateway.runtime.handler;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/** Answers every exception with status 500 and a fixed text, so that the invocation counts as a success in Lambda. */
public final class InternalServerErrors implements ApiGatewayHandler {

    private static final Logger LOG = System.getLogger(InternalServerErrors.class.getName());

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
            LOG.log(Level.ERROR, "The handler failed for request id " + context.requestId()
                    + "; the caller gets status 500.", e);
            return ApiGatewayResponse.problem(500, null);
        }
    }
}
