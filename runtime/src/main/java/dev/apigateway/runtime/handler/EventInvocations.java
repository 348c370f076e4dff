package dev.apigateway.runtime.handler;

import java.lang.reflect.Type;
import java.util.Locale;

import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.EventHandler;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.codec.response.ObjectWriter;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

/** Binds an event of any other service, has it handled, and posts what the handler returned. */
public final class EventInvocations implements InvocationHandler {

    private final EventHandler<Object> handler;
    private final Type type;
    private final BodyBinder binder;
    private final ObjectWriter writer;

    /**
     * @param type of the handler's events
     * @param binder what reads events and writes responses
     */
    @SuppressWarnings("unchecked")
    public EventInvocations(EventHandler<?> handler, Type type, BodyBinder binder) {
        this.handler = (EventHandler<Object>) handler;
        this.type = type;
        this.binder = binder;
        this.writer = new ObjectWriter(binder);
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        byte[] json = writer.write(handler.handle(binder.readEvent(invocation.event(), type), context));
        requireFit(json);
        reply.respond(json);
    }

    private static void requireFit(byte[] json) {
        if (json.length > RuntimeApiClient.MAX_RESPONSE_BYTES) {
            throw new ResponseEncodingException(String.format(Locale.ROOT,
                    "The encoded response is %,d bytes; Lambda accepts at most %,d bytes for the whole buffered response. "
                            + "Store it in S3.",
                    json.length, RuntimeApiClient.MAX_RESPONSE_BYTES), null);
        }
    }
}
