package dev.apigateway.extension;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.type.TypeFactory;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what the build found into the running application. */
@Recorder
public class ApiGatewayRecorder {

    /** Makes every failure of the start reach Lambda. */
    public void reportInitErrors() {
        ApplicationLifecycleManager.setDefaultExitCodeHandler(new InitErrors());
    }

    /**
     * The application's handlers.
     *
     * @param beansByName identifiers of ArC beans by the name of the handler
     * @param eventTypes types such as {@code java.util.List<org.acme.Order>} by the identifiers of the beans that take them
     */
    public RuntimeValue<HandlerTable> handlers(Map<String, String> beansByName, Map<String, String> eventTypes) {
        Map<String, Type> types = new HashMap<>();
        eventTypes.forEach((bean, type) -> types.put(bean, TypeFactory.defaultInstance().constructFromCanonical(type)));
        return new RuntimeValue<>(new HandlerTable(beansByName, types));
    }

    /** What the build found out beside the handlers, as {@link FunctionTraits} has it. */
    public RuntimeValue<FunctionTraits> traits(boolean requestScope, boolean lambdaExtension, boolean afterResponses,
            boolean primings, boolean bodyChecks) {
        return new RuntimeValue<>(
                new FunctionTraits(requestScope, lambdaExtension, afterResponses, primings, bodyChecks));
    }
}
