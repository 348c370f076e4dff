package dev.apigateway.extension;

import java.util.Optional;

import jakarta.inject.Singleton;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.BodyBinder;
import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.InternalServerErrors;
import dev.apigateway.runtime.handler.StatusResponses;
import dev.apigateway.runtime.handler.TraceHeader;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;

/** Puts the chosen handler, what surrounds it and the loop together. */
@Singleton
public final class FunctionFactory {

    private final HandlerTable handlers;
    private final ApiGatewayConfig config;
    private final BodyBinder binder;

    FunctionFactory(HandlerTable handlers, ApiGatewayConfig config, BodyBinder binder) {
        this.handlers = handlers;
        this.config = config;
        this.binder = binder;
    }

    /**
     * Creates the loop with the handler's bean in it.
     *
     * @throws UnknownHandlerException when the configuration asks for a handler that there isn't
     */
    LambdaRuntime create(LambdaEnvironment environment) {
        String bean = handlers.bean(config.handler(), Optional.ofNullable(environment.handler()));
        ApiGatewayHandler handler = new StatusResponses(instance(bean));
        if (handlers.requestScope()) {
            handler = new RequestScope(handler);
        }
        handler = new TraceHeader(handler);
        if (config.handlerFailure() == HandlerFailure.INTERNAL_SERVER_ERROR) {
            handler = new InternalServerErrors(handler);
        }
        return new LambdaRuntime(environment, handler, binder);
    }

    private static ApiGatewayHandler instance(String beanIdentifier) {
        ArcContainer container = Arc.container();
        InjectableBean<ApiGatewayHandler> bean = container.bean(beanIdentifier);
        return container.instance(bean).get();
    }
}
