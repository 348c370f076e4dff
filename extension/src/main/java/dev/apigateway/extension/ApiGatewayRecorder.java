package dev.apigateway.extension;

import java.util.Map;
import java.util.function.Supplier;

import dev.apigateway.BodyBinder;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what the build found into the running application. */
@Recorder
public class ApiGatewayRecorder {

    private final RuntimeValue<ApiGatewayConfig> config;

    /** @param config the run-time configuration */
    public ApiGatewayRecorder(RuntimeValue<ApiGatewayConfig> config) {
        this.config = config;
    }

    /** Makes every failure of the start reach Lambda. */
    public void reportInitErrors() {
        ApplicationLifecycleManager.setDefaultExitCodeHandler(new InitErrors());
    }

    /**
     * The factory of loops over the application's handlers.
     *
     * @param beansByName identifiers of ArC beans by the name of the handler
     * @param requestScope whether an invocation is a CDI request
     */
    public Supplier<FunctionFactory> functions(Map<String, String> beansByName, boolean requestScope) {
        HandlerTable handlers = new HandlerTable(beansByName);
        RuntimeValue<ApiGatewayConfig> config = this.config;
        return new Supplier<>() {
            @Override
            public FunctionFactory get() {
                BodyBinder binder = Arc.container().instance(BodyBinder.class).get();
                return new FunctionFactory(handlers, config.getValue(), binder, requestScope);
            }
        };
    }

    /** Runs the loop in a thread of its own, as dev mode and tests need it. */
    public void startLocalFunction(ShutdownContext shutdown) {
        LocalFunction function = LocalFunction.start(Arc.container().instance(FunctionFactory.class).get());
        shutdown.addShutdownTask(function::stop);
    }
}
