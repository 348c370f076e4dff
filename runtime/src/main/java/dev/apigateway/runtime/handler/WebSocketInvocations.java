package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/** Decodes what happened on a WebSocket connection, has it answered, and posts the encoded response. */
public final class WebSocketInvocations implements InvocationHandler {

    private final WebSocketDecoder decoder;
    private final Responder<WebSocketEvent> responder;
    private final ResponseEncoder encoder;

    /**
     * @param binder what reads and writes JSON bodies, or null where nothing is bound
     * @param region where the function runs, or null where that isn't known
     */
    public WebSocketInvocations(Responder<WebSocketEvent> responder, @Nullable BodyBinder binder, @Nullable String region) {
        this.decoder = new WebSocketDecoder(binder, region);
        this.responder = responder;
        this.encoder = new ResponseEncoder(binder);
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        WebSocketEvent event = decoder.decode(invocation.event());
        reply.respond(encoder.encode(Answer.required(responder.respond(event, context)), Dialect.PAYLOAD_V1));
    }
}
