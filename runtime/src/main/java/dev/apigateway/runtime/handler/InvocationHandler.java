package dev.apigateway.runtime.handler;

import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;

/** Takes an invocation to its response, whatever kind of handler the application has. */
@FunctionalInterface
public interface InvocationHandler {

    /**
     * Handles one invocation.
     *
     * @param reply takes the response; what is thrown instead becomes the invocation's failure
     */
    void handle(Invocation invocation, Context context, Reply reply) throws Exception;
}
