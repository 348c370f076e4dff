package dev.apigateway.rest;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.apigateway.extension.HandlerInvocations;
import dev.apigateway.extension.HandlerProvider;
import dev.apigateway.rest.request.ResourceProcessing;
import dev.apigateway.runtime.handler.InvocationHandler;

/** The functions that resources are, by name. Filled by static initialization, read by the loops. */
@Singleton
public class ResourceFunctions implements HandlerProvider {

    private final Map<String, ResourceProcessing> functions = new HashMap<>();

    void add(String name, ResourceProcessing function) {
        functions.put(name, function);
    }

    @Override
    public InvocationHandler handler(String name, HandlerInvocations invocations) {
        ResourceProcessing function = functions.get(name);
        function.prepare();
        return invocations.buffered(function::respond);
    }
}
