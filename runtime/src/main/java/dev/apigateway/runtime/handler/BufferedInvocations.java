package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.event.DecodedEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/** Decodes the HTTP request, has it answered, and posts the encoded response. */
public final class BufferedInvocations implements InvocationHandler {

    private final EventDecoder decoder;
    private final Responder<ApiGatewayEvent> responder;
    private final ResponseEncoder encoder;
    private final boolean binds;

    /** @param binder what reads and writes JSON bodies, or null where nothing is bound */
    public BufferedInvocations(Responder<ApiGatewayEvent> responder, @Nullable BodyBinder binder) {
        this.decoder = new EventDecoder(binder);
        this.responder = responder;
        this.encoder = new ResponseEncoder(binder);
        this.binds = binder != null;
    }

    /** Does once what every invocation does around the handler, so that the first one doesn't do it for the first time. */
    public void prime() {
        Rehearsal.run(decoder, encoder, binds);
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        DecodedEvent decoded = decoder.decode(invocation.event());
        ApiGatewayResponse response = Answer.required(responder.respond(decoded.event(), context));
        reply.respond(encoder.encode(response, decoded.dialect()));
    }
}
