package dev.apigateway.rest;

import org.jboss.resteasy.reactive.spi.ThreadSetupAction;

import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;

/** Makes each invocation a CDI request, active while resources work on it. */
record RequestScopes(ManagedContext requests) implements ThreadSetupAction {

    @Override
    public ThreadState activateInitial() {
        return new Scope(requests, requests.activate());
    }

    @Override
    public ThreadState currentState() {
        return new Scope(requests, requests.getState());
    }

    @Override
    public boolean isRequestContextActive() {
        return requests.isActive();
    }

    private record Scope(ManagedContext requests, InjectableContext.ContextState state) implements ThreadState {

        @Override
        public void activate() {
            requests.activate(state);
        }

        @Override
        public void deactivate() {
            requests.deactivate();
        }

        @Override
        public void close() {
            requests.destroy(state);
        }
    }
}
