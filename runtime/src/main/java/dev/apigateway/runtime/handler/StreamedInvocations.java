package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.Context;
import dev.apigateway.StatusException;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.codec.event.DecodedEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;

/** Decodes the event and has it handled; the response leaves while the handler writes it. */
public final class StreamedInvocations implements InvocationHandler {

    private final EventDecoder decoder;
    private final StreamingHandler handler;
    private final boolean answerFailures;

    /**
     * @param binder what reads JSON bodies, or null where nothing is bound
     * @param answerFailures whether an exception before the first byte is answered with status 500 and a fixed text
     */
    public StreamedInvocations(StreamingHandler handler, @Nullable BodyBinder binder, boolean answerFailures) {
        this.decoder = new EventDecoder(binder);
        this.handler = handler;
        this.answerFailures = answerFailures;
    }

    @Override
    public void handle(Invocation invocation, Context context, Reply reply) throws Exception {
        DecodedEvent decoded = decoder.decode(invocation.event());
        StreamedResponse response = new StreamedResponse(decoded.dialect(), reply);
        try {
            handler.handle(decoded.event(), response, context);
            response.begin();
        } catch (StatusException e) {
            if (reply.isAnswered()) {
                throw e;
            }
            HandlerLog.answered(context, e);
            response.problem(e.status(), e.detail());
        } catch (Exception e) {
            if (reply.isAnswered() || !answerFailures) {
                throw e;
            }
            HandlerLog.failed(context, e);
            response.problem(500, null);
        }
        reply.endStream();
    }
}
