package dev.apigateway.rest;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Providers;

import dev.apigateway.extension.HandlerInvocations;
import dev.apigateway.extension.HandlerProvider;
import dev.apigateway.rest.request.ResourceProcessing;
import dev.apigateway.runtime.handler.InvocationHandler;

/** The functions that resources are, by name. Filled at start, read by the loops. */
@Singleton
public class ResourceFunctions implements HandlerProvider {

    private final Map<String, ResourceProcessing> functions = new HashMap<>();

    private ResponseMode responses = ResponseMode.BUFFERED;

    void respond(ResponseMode mode) {
        responses = mode;
    }

    void add(String name, ResourceProcessing function) {
        functions.put(name, function);
    }

    /** All functions have the same. */
    Providers providers() {
        return functions.values().iterator().next().providers();
    }

    @Override
    public InvocationHandler handler(String name, HandlerInvocations invocations) {
        ResourceProcessing function = functions.get(name);
        function.prepare();
        return responses == ResponseMode.STREAMED ? invocations.streamed(function::stream)
                : invocations.buffered(function::respond);
    }
}
