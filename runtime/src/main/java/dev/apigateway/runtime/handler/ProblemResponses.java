package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/**
 * Answers the exceptions that a policy has for the HTTP caller; every other one passes through.
 *
 * @param <E> the kind of event
 */
public final class ProblemResponses<E> implements Responder<E> {

    private final Responder<E> responder;
    private final FailurePolicy policy;

    /** Wraps what answers. */
    public ProblemResponses(Responder<E> responder, FailurePolicy policy) {
        this.responder = responder;
        this.policy = policy;
    }

    @Override
    public ApiGatewayResponse respond(E event, Context context) throws Exception {
        try {
            return responder.respond(event, context);
        } catch (Exception e) {
            if (policy.of(e, false) == Fate.PROBLEM) {
                return FailurePolicy.problem(e, context);
            }
            throw e;
        }
    }
}
