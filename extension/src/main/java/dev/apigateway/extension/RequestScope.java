package dev.apigateway.extension;

import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.Reply;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Makes each invocation a CDI request; put around the handler only when the application has a request-scoped bean. */
final class RequestScope implements InvocationHandler {

    private final InvocationHandler handler;

    RequestScope(InvocationHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            handler.handle(invocation, context, reply);
        } finally {
            requestContext.terminate();
        }
    }
}
