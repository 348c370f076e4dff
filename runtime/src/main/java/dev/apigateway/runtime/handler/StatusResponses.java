package dev.apigateway.runtime.handler;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.StatusException;

/** Answers a {@link StatusException} with its status; every other exception passes through. */
public final class StatusResponses implements ApiGatewayHandler {

    private static final Logger LOG = System.getLogger(StatusResponses.class.getName());

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
            if (e.status() >= 500) {
                LOG.log(Level.ERROR, "The handler answers request id " + context.requestId() + " with an error.", e);
            } else if (LOG.isLoggable(Level.DEBUG)) {
                LOG.log(Level.DEBUG, "The handler answers request id " + context.requestId() + " with an error.", e);
            }
            return ApiGatewayResponse.problem(e.status(), e.detail());
        }
    }
}
