package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.StatusException;

/**
 * Answers a {@link StatusException} with its status; every other exception passes through.
 *
 * @param <E> the kind of event
 */
public final class StatusResponses<E> implements Responder<E> {

    private final Responder<E> responder;

    /** Wraps what answers. */
    public StatusResponses(Responder<E> responder) {
        this.responder = responder;
    }

    @Override
    public ApiGatewayResponse respond(E event, Context context) throws Exception {
        try {
            return responder.respond(event, context);
        } catch (StatusException e) {
            HandlerLog.answered(context, e);
            return ApiGatewayResponse.problem(e.status(), e.detail());
        }
    }
}
