package dev.apigateway.runtime.handler;

import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;

/**
 * Shows the trace id to the AWS X-Ray SDK for the time of the invocation. A Java process can't set environment variables, so
 * the SDK reads a system property in place of {@code _X_AMZN_TRACE_ID}. The property belongs to the process, so this is not for
 * invocations that overlap.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html">Building a custom runtime</a>
 */
public final class TraceHeader implements InvocationHandler {

    static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private final InvocationHandler handler;

    /** Wraps a handler. */
    public TraceHeader(InvocationHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        String traceId = context.traceId();
        if (traceId == null) {
            System.clearProperty(PROPERTY);
            handler.handle(invocation, context, reply);
            return;
        }
        System.setProperty(PROPERTY, traceId);
        try {
            handler.handle(invocation, context, reply);
        } finally {
            System.clearProperty(PROPERTY);
        }
    }
}
