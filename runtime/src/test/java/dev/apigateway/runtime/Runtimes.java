package dev.apigateway.runtime;

import java.util.Map;

import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** Makes custom runtimes that tests needn't wait for. */
public final class Runtimes {

    private Runtimes() {
    }

    /** One that asks again at once where it would wait otherwise. */
    public static LambdaRuntime impatient(Map<String, String> environment, InvocationHandler handler,
            InvocationListener listener) {
        return new LambdaRuntime(LambdaEnvironment.of(environment), handler, listener, 0);
    }
}
