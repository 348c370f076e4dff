package dev.apigateway.extension;

import dev.apigateway.runtime.handler.InvocationHandler;

/**
 * Makes handlers that are no classes of the application: another Quarkus extension implements it as a bean, and announces each
 * handler with a {@code FunctionHandlerBuildItem} when the application is built.
 */
public interface HandlerProvider {

    /**
     * Makes the handler of a function; called once at the start of each loop.
     *
     * @param name as the build item has it
     * @param invocations takes invocations to whatever answers HTTP requests
     */
    InvocationHandler handler(String name, HandlerInvocations invocations);
}
