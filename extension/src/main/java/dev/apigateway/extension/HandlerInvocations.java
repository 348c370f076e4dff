package dev.apigateway.extension;

import java.lang.reflect.Type;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.AuthorizerHandler;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventHandler;
import dev.apigateway.StreamingHandler;
import dev.apigateway.WebSocketHandler;
import dev.apigateway.runtime.handler.AuthorizerInvocations;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.handler.EventInvocations;
import dev.apigateway.runtime.handler.FailurePolicy;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.ProblemResponses;
import dev.apigateway.runtime.handler.Responder;
import dev.apigateway.runtime.handler.StreamedInvocations;
import dev.apigateway.runtime.handler.WebSocketInvocations;

/** Takes invocations to a handler, of whatever kind it is, and does with exceptions what the configuration says. */
public final class HandlerInvocations {

    private final FailurePolicy policy;
    private final BodyBinder binder;
    private final String region;

    /** @param region where the function runs, or null where that isn't known */
    HandlerInvocations(HandlerFailure failure, BodyBinder binder, String region) {
        this.policy = policy(failure);
        this.binder = binder;
        this.region = region;
    }

    /**
     * @param handler the application's bean
     * @param eventType what an {@link EventHandler} takes; null for the others
     */
    InvocationHandler of(Object handler, Type eventType) {
        if (handler instanceof ApiGatewayHandler requests) {
            return buffered(requests::handle);
        }
        if (handler instanceof StreamingHandler streaming) {
            return streamed(streaming);
        }
        if (handler instanceof WebSocketHandler webSockets) {
            return new WebSocketInvocations(responder(webSockets::handle), binder, region);
        }
        if (handler instanceof AuthorizerHandler authorizer) {
            return new AuthorizerInvocations(authorizer);
        }
        return new EventInvocations((EventHandler<?>) handler, eventType, binder);
    }

    /** For whole responses: HTTP requests of every front door, each answered in its dialect. */
    public InvocationHandler buffered(Responder<ApiGatewayEvent> handler) {
        BufferedInvocations invocations = new BufferedInvocations(responder(handler), binder);
        invocations.prime();
        return invocations;
    }

    /** For responses that leave while they are written. */
    public InvocationHandler streamed(StreamingHandler handler) {
        return new StreamedInvocations(handler, binder, policy);
    }

    private <E> Responder<E> responder(Responder<E> handler) {
        return new ProblemResponses<>(handler, policy);
    }

    private static FailurePolicy policy(HandlerFailure failure) {
        return switch (failure) {
            case INTERNAL_SERVER_ERROR -> FailurePolicy.ANSWER_ALL;
            case FUNCTION_ERROR -> FailurePolicy.ANSWER_STATUS;
        };
    }
}
