package dev.apigateway.extension;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.value.registry.ValueRegistry.RuntimeKey;

/** Starts the functions of dev mode and tests. */
@Recorder
public class LocalFunctionsRecorder {

    /** Where Quarkus looks for the port of {@code @TestHTTPResource}, before it takes 8081 whatever the configuration says. */
    private static final RuntimeKey<Integer> TEST_PORT = RuntimeKey.intKey("quarkus.http.test-port");

    private final RuntimeValue<ValueRegistry> values;

    public LocalFunctionsRecorder(RuntimeValue<ValueRegistry> values) {
        this.values = values;
    }

    /** Runs loops in threads of their own. */
    public void start(ShutdownContext shutdown) {
        LocalFunctions functions = LocalFunctions.start(Arc.container().instance(FunctionFactory.class).get());
        shutdown.addShutdownTask(functions::stop);
        if (LaunchMode.current() == LaunchMode.TEST) {
            values.getValue().register(TEST_PORT, functions.gatewayPort());
        }
    }
}
