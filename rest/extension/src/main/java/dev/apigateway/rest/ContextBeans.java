package dev.apigateway.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Providers;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.RequestContext;

/** What {@code @Context} injects beside that which RESTEasy Reactive has beans for. */
@Singleton
public class ContextBeans {

    @Produces
    @ApplicationScoped
    Providers providers(ResourceFunctions functions) {
        return new CurrentProviders(functions);
    }

    @Produces
    @RequestScoped
    RequestCloser closer() {
        return new RequestCloser();
    }

    void close(@Disposes RequestCloser closer) {
        closer.close();
    }

    /** A record has no proxy, so it is for beans that live no longer than a request; the build sees to that. */
    @Produces
    @Dependent
    ApiGatewayEvent event() {
        return current(ApiGatewayEvent.class);
    }

    @Produces
    @Dependent
    Context context() {
        return current(Context.class);
    }

    @Produces
    @Dependent
    RequestContext requestContext() {
        return current(RequestContext.class);
    }

    private static <T> T current(Class<T> type) {
        return CurrentRequestManager.get().unwrap(type);
    }
}
