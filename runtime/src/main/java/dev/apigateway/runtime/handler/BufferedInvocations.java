package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.EventDecoder;
import dev.apigateway.runtime.codec.ResponseEncoder;

/** Decodes the event, has it handled, and posts the encoded response. */
public final class BufferedInvocations implements InvocationHandler {

    private final EventDecoder decoder;
    private final ApiGatewayHandler handler;
    private final ResponseEncoder encoder;

    /** @param binder what reads and writes JSON bodies, or null where nothing is bound */
    public BufferedInvocations(ApiGatewayHandler handler, @Nullable BodyBinder binder) {
        this.decoder = new EventDecoder(binder);
        this.handler = handler;
        this.encoder = new ResponseEncoder(binder);
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        ApiGatewayEvent event = decoder.decode(invocation.event());
        ApiGatewayResponse response = handler.handle(event, context);
        if (response == null) {
            throw new IllegalStateException("The handler returned null. Return an ApiGatewayResponse, "
                    + "for instance ApiGatewayResponse.of(204).");
        }
        reply.respond(encoder.encode(response, event));
    }
}
