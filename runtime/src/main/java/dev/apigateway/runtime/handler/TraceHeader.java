package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/**
 * Shows the trace id to the AWS X-Ray SDK for the time of the invocation. A Java process can't set environment variables, so
 * the SDK reads a system property in place of {@code _X_AMZN_TRACE_ID}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html">Building a custom runtime</a>
 */
public final class TraceHeader implements ApiGatewayHandler {

    static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private final ApiGatewayHandler handler;

    /** Wraps a handler. */
    public TraceHeader(ApiGatewayHandler handler) {
        this.handler = handler;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) throws Exception {
        String traceId = context.traceId();
        if (traceId == null) {
            System.clearProperty(PROPERTY);
            return handler.handle(event, context);
        }
        System.setProperty(PROPERTY, traceId);
        try {
            return handler.handle(event, context);
        } finally {
            System.clearProperty(PROPERTY);
        }
    }
}
