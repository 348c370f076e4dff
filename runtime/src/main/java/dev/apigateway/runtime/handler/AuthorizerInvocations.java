package dev.apigateway.runtime.handler;

import java.util.List;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.AuthorizerHandler;
import dev.apigateway.AuthorizerResult;
import dev.apigateway.Context;
import dev.apigateway.UnauthorizedException;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.response.AuthorizerEncoder;

/** Decodes the question of API Gateway, has it judged, and posts the verdict. */
public final class AuthorizerInvocations implements InvocationHandler {

    /** API Gateway answers the caller with status 401 for an error of this message, and with 500 for any other. */
    private static final FunctionError UNAUTHORIZED = new FunctionError("Function.Unauthorized", "Unauthorized", "Unauthorized",
            List.of());

    private final AuthorizerDecoder decoder = new AuthorizerDecoder();
    private final AuthorizerEncoder encoder = new AuthorizerEncoder();
    private final AuthorizerHandler handler;

    /** Wraps the application's authorizer. */
    public AuthorizerInvocations(AuthorizerHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        AuthorizerEvent event = decoder.decode(invocation.event());
        AuthorizerResult result;
        try {
            result = handler.handle(event, context);
        } catch (UnauthorizedException e) {
            HandlerLog.answered(context, e);
            reply.fail(UNAUTHORIZED);
            return;
        }
        if (result == null) {
            throw new IllegalStateException("The authorizer returned null. Return a SimpleResult or an IamPolicy.");
        }
        reply.respond(encoder.encode(result, event));
    }
}
