package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.StatusException;

/**
 * What becomes of what a handler throws, be its responses whole, streamed, or for a WebSocket API. An error, which is no
 * exception, is never answered; neither is anything where no HTTP caller waits, see {@link Fate#ofUnanswered}.
 */
public enum FailurePolicy {

    /** An exception that carries a status is answered with it; every other one is a failure. */
    ANSWER_STATUS(false),

    /** An exception that carries a status is answered with it, every other one with 500, so that no invocation fails for it. */
    ANSWER_ALL(true);

    private final boolean answersAll;

    FailurePolicy(boolean answersAll) {
        this.answersAll = answersAll;
    }

    /**
     * What becomes of what a handler threw.
     *
     * @param answered whether a response has left or begun, so that there is no other
     */
    public Fate of(Throwable thrown, boolean answered) {
        if (answered || !(thrown instanceof Exception)) {
            return Fate.ofUnanswered(thrown);
        }
        return answersAll || thrown instanceof StatusException ? Fate.PROBLEM : Fate.FAILURE;
    }

    /** The answer to an exception whose fate is {@link Fate#PROBLEM}, which is logged: the caller reads a fixed text. */
    static ApiGatewayResponse problem(Throwable thrown, Context context) {
        if (thrown instanceof StatusException carrier) {
            HandlerLog.answered(context, carrier);
            return ApiGatewayResponse.problem(carrier.status(), carrier.detail());
        }
        HandlerLog.failed(context, thrown);
        return ApiGatewayResponse.problem(500, null);
    }
}
