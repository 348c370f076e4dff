package dev.apigateway.runtime.handler;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/**
 * Answers events of one kind with HTTP responses: the application's handler and what is put around it.
 *
 * @param <E> the kind of event
 */
@FunctionalInterface
public interface Responder<E> {

    /** Answers one event; what is thrown becomes the invocation's failure. */
    ApiGatewayResponse respond(E event, Context context) throws Exception;
}
