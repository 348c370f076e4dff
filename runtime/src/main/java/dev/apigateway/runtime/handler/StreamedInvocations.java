package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.event.DecodedEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;

/** Decodes the event and has it handled; the response leaves while the handler writes it. */
public final class StreamedInvocations implements InvocationHandler {

    private final EventDecoder decoder;
    private final StreamingHandler handler;
    private final FailurePolicy policy;

    /**
     * @param binder what reads JSON bodies, or null where nothing is bound
     * @param policy for exceptions before the first byte; after it there is no other response
     */
    public StreamedInvocations(StreamingHandler handler, @Nullable BodyBinder binder, FailurePolicy policy) {
        this.decoder = new EventDecoder(binder);
        this.handler = handler;
        this.policy = policy;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        DecodedEvent decoded = decoder.decode(invocation.event());
        StreamedResponse response = new StreamedResponse(decoded.dialect(), reply);
        try {
            handler.handle(decoded.event(), response, context);
            response.begin();
        } catch (Exception e) {
            if (policy.of(e, reply.isAnswered()) != Fate.PROBLEM) {
                throw e;
            }
            response.problem(FailurePolicy.problem(e, context));
        }
        reply.endStream();
    }
}
