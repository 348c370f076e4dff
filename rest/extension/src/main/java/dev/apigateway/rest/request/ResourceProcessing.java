package dev.apigateway.rest.request;

import jakarta.ws.rs.ext.Providers;

import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.core.RequestContextFactory;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler;
import org.jboss.resteasy.reactive.server.jaxrs.ProvidersImpl;
import org.jboss.resteasy.reactive.server.spi.GenericRuntimeConfigurableServerRestHandler;
import org.jboss.resteasy.reactive.server.spi.RuntimeConfiguration;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jboss.resteasy.reactive.spi.ThreadSetupAction;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.ResponseStream;

/** Has events processed by the resources of one function. Safe for any thread. */
public final class ResourceProcessing {

    private static final int CONTENT_TOO_LARGE = 413;

    private final Deployment deployment;
    private final FormLimits limits;
    private final RestInitialHandler resources;

    /** @param deployment made with {@link #contexts()} */
    public ResourceProcessing(Deployment deployment, FormLimits limits) {
        this.deployment = deployment;
        this.limits = limits;
        this.resources = new RestInitialHandler(deployment);
    }

    /** Does what can only be done at run time, before the first event. */
    public synchronized void prepare() {
        if (deployment.getRuntimeConfiguration() != null) {
            return;
        }
        RuntimeConfiguration configuration = limits.configuration();
        deployment.setRuntimeConfiguration(configuration);
        for (GenericRuntimeConfigurableServerRestHandler<?> handler : deployment.getRuntimeConfigurableServerRestHandlers()) {
            configure(handler, configuration);
        }
    }

    /** The readers, writers, mappers and resolvers that the resources have. */
    public Providers providers() {
        return new ProvidersImpl(deployment);
    }

    private static <C> void configure(GenericRuntimeConfigurableServerRestHandler<C> handler,
            RuntimeConfiguration configuration) {
        handler.configure(handler.getConfigurationClass().cast(configuration));
    }

    /** What makes the contexts of requests that {@link ResourceProcessing} begins. */
    public static RequestContextFactory contexts() {
        return new Contexts();
    }

    /** Answers an event as a whole; throws what nothing maps to a response. */
    public ApiGatewayResponse respond(ApiGatewayEvent event, Context context) throws Exception {
        if (limits.isExceededBy(event.body())) {
            return ApiGatewayResponse.of(CONTENT_TOO_LARGE);
        }
        CollectedResponse response = new CollectedResponse();
        process(event, context, response);
        return response.toResponse();
    }

    /** Answers an event by a stream; throws what nothing maps to a response. */
    public void stream(ApiGatewayEvent event, ResponseStream stream, Context context) throws Exception {
        if (limits.isExceededBy(event.body())) {
            stream.status(CONTENT_TOO_LARGE);
        } else {
            process(event, context, new StreamedEventResponse(stream));
        }
    }

    private void process(ApiGatewayEvent event, Context context, EventResponse response) throws Exception {
        Beginning beginning = new Beginning(new EventRequest(event, context), response);
        resources.beginProcessing(beginning);
        beginning.begun.runUntilComplete();
    }

    /** What the context of a request is made of, and then the context, which RESTEasy Reactive keeps to itself. */
    private static final class Beginning {

        private final EventRequest request;
        private final EventResponse response;
        private ResourceRequest begun;

        private Beginning(EventRequest request, EventResponse response) {
            this.request = request;
            this.response = response;
        }
    }

    private static final class Contexts implements RequestContextFactory {

        @Override
        public ResteasyReactiveRequestContext createContext(Deployment deployment, Object beginning,
                ThreadSetupAction requestScope, ServerRestHandler[] chain, ServerRestHandler[] abortChain) {
            Beginning of = (Beginning) beginning;
            of.begun = new ResourceRequest(deployment, of.request, of.response, requestScope, chain, abortChain);
            return of.begun;
        }

        /** An invocation has its thread for itself, so nothing is moved to another for blocking. */
        @Override
        public boolean isDefaultBlocking() {
            return true;
        }
    }
}
