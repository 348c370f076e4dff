package dev.apigateway.extension;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import dev.apigateway.AfterResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.Priming;
import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.TraceHeader;
import dev.apigateway.runtime.lifecycle.AfterResponses;
import dev.apigateway.runtime.lifecycle.InternalExtension;
import dev.apigateway.runtime.lifecycle.InvocationListener;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableInstance;

/** Puts the chosen handler, what surrounds it and the loop together. */
@Singleton
public final class FunctionFactory {

    private final HandlerTable handlers;
    private final FunctionTraits traits;
    private final BodyBinder binder;

    FunctionFactory(HandlerTable handlers, FunctionTraits traits, BodyBinder binder) {
        this.handlers = handlers;
        this.traits = traits;
        this.binder = binder;
    }

    /**
     * The runtime of a packaged function, registered as a Lambda extension where the application needs that.
     *
     * @throws UnknownHandlerException when the configuration asks for a handler that there isn't
     * @throws IllegalStateException when the environment asks for an impossible concurrency
     */
    LambdaRuntime createPackaged(LambdaEnvironment environment, FunctionSettings settings) {
        InvocationHandler handler = handler(environment, settings);
        AfterResponses work = work();
        prime();
        if (!traits.lambdaExtension()) {
            return new LambdaRuntime(environment, handler, work);
        }
        // Lambda Managed Instances send no INVOKE events, so there the work follows in each loop.
        boolean managed = environment.isManagedInstance();
        InvocationListener registered = InternalExtension.register(environment.runtimeApi(),
                managed ? new AfterResponses(List.of()) : work, () -> Runtime.getRuntime().halt(1));
        LambdaRuntime runtime = new LambdaRuntime(environment, handler, managed ? work : registered);
        TerminationSignal.closes(runtime);
        return runtime;
    }

    /**
     * A runtime of dev mode and tests, where nobody freezes the process or ends it with a signal. Beans of type {@link Priming}
     * are called once the application has started, by {@link #prime()}.
     */
    LambdaRuntime createLocal(LambdaEnvironment environment, FunctionSettings settings) {
        return new LambdaRuntime(environment, handler(environment, settings), work());
    }

    private InvocationHandler handler(LambdaEnvironment environment, FunctionSettings settings) {
        String name = handlers.name(settings.handler(), Optional.ofNullable(environment.handler()));
        String identifier = handlers.bean(name);
        ArcContainer container = Arc.container();
        Object bean = container.instance(container.bean(identifier)).get();
        HandlerInvocations invocations = new HandlerInvocations(settings.handlerFailure(), binder(), environment.region());
        InvocationHandler handler;
        if (bean instanceof HandlerProvider provider) {
            handler = provider.handler(name, invocations);
        } else {
            handler = invocations.of(bean, handlers.eventType(identifier));
            if (traits.requestScope()) {
                handler = new RequestScope(handler);
            }
        }
        if (environment.concurrency() == 1) {
            handler = new TraceHeader(handler);
        }
        return new LogContext(handler);
    }

    private BodyBinder binder() {
        return traits.bodyChecks() ? new CheckedBinder(binder, Arc.container().instance(BodyCheck.class).get()) : binder;
    }

    private AfterResponses work() {
        if (!traits.afterResponses()) {
            return new AfterResponses(List.of());
        }
        InjectableInstance<AfterResponse> beans = Arc.container().select(AfterResponse.class);
        return new AfterResponses(beans.stream().toList());
    }

    /** Does what the application wants to have done before the first event. */
    void prime() {
        if (traits.primings()) {
            Arc.container().select(Priming.class).forEach(FunctionFactory::prime);
        }
    }

    private static void prime(Priming priming) {
        try {
            priming.prime();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The application could not be primed for its first event.", e);
        }
    }
}
