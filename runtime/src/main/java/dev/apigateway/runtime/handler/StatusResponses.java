package dev.apigateway.runtime.handler;

import java.util.logging.Level;
import java.util.logging.Logger;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.StatusException;

/** Answers a {@link StatusException} with its status; every other exception passes through. */
public final class StatusResponses implements ApiGatewayHandler {

    private static final Logger LOG = Logger.getLogger(StatusResponses.class.getName());

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
                LOG.log(Level.SEVERE, "The handler answers request id " + context.requestId() + " with an error.", e);
            } else if (LOG.isLoggable(Level.FINE)) {
                LOG.log(Level.FINE, "The handler answers request id " + context.requestId() + " with an error.", e);
            }
            return ApiGatewayResponse.problem(e.status(), e.detail());
        }
    }
}
