package dev.apigateway.it.rest.context;

import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

@Provider
public class BuilderResolver implements ContextResolver<StringBuilder> {

    @Override
    public StringBuilder getContext(Class<?> type) {
        return new StringBuilder(type.getSimpleName());
    }
}
