package dev.apigateway.extension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Makes each invocation a CDI request; put around the handler only when the application has a request-scoped bean. */
final class RequestScope implements ApiGatewayHandler {

    private final ApiGatewayHandler handler;

    RequestScope(ApiGatewayHandler handler) {
        this.handler = handler;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) throws Exception {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            return handler.handle(event, context);
        } finally {
            requestContext.terminate();
        }
    }
}
