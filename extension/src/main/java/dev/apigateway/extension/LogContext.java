package dev.apigateway.extension;

import org.jboss.logging.MDC;

import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.Reply;

/** Names the invocation in every line that is logged during it: {@code %X{requestId}} and so on in a log format. */
final class LogContext implements InvocationHandler {

    static final String REQUEST_ID = "requestId";
    static final String TRACE_ID = "traceId";
    static final String TENANT_ID = "tenantId";

    private final InvocationHandler handler;

    LogContext(InvocationHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        put(REQUEST_ID, context.requestId());
        put(TRACE_ID, context.traceId());
        put(TENANT_ID, context.tenantId());
        try {
            handler.handle(invocation, context, reply);
        } finally {
            MDC.remove(REQUEST_ID);
            MDC.remove(TRACE_ID);
            MDC.remove(TENANT_ID);
        }
    }

    private static void put(String key, String value) {
        if (value != null) {
            MDC.put(key, value);
        }
    }
}
