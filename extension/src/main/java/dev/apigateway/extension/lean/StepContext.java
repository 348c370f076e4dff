package dev.apigateway.extension.lean;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Formatter;

import io.quarkus.runtime.NativeImageRuntimePropertiesRecorder;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.StartupContext;
import io.quarkus.runtime.ValueRegistryImpl.ConfigRuntimeSource;
import io.quarkus.runtime.shutdown.ShutdownListener;
import io.quarkus.runtime.shutdown.ShutdownRecorder;
import io.quarkus.value.registry.RuntimeInfoProvider;
import io.quarkus.value.registry.ValueRegistry;

/** Runs an application's recorded steps, on the context that static initialization left in the image. */
public final class StepContext {

    private static final String LIBRARY_PATH = "java.library.path";

    private final RecordedStart recorded;
    private final StartupContext context;
    private boolean executorCreated;

    StepContext(RecordedStart recorded) {
        this.recorded = recorded;
        this.context = recorded.context();
    }

    /** Gives the process what extensions want it to have, and the steps what they find in their context. */
    void prepare(String[] arguments, ValueRegistry values) {
        context.putValue(ValueRegistry.class.getName(), values);
        context.setCommandLineArguments(arguments);
        for (String key : recorded.shutdownListeners()) {
            // Steps that are left out have none; those that run put theirs here.
            context.putValue(key, new ShutdownListener() {
            });
        }
        recorded.setSystemProperties();
        NativeImageRuntimePropertiesRecorder.doRuntime();
        if (recorded.libraryPaths().length > 0) {
            System.setProperty(LIBRARY_PATH, System.getProperty(LIBRARY_PATH) + File.pathSeparator
                    + String.join(File.pathSeparator, recorded.libraryPaths()));
        }
    }

    void run(ValueRegistry values) {
        recorded.registerInformation(values);
        recorded.run(context);
    }

    /** Called by what the build generates. */
    public static void register(RuntimeInfoProvider provider, ValueRegistry values) {
        provider.register(values, ConfigRuntimeSource.runtimeSource());
    }

    /** The formatters that extensions have for the console, in their order; none where it has Quarkus's own. */
    List<Formatter> makeFormatters() {
        recorded.makeFormatters(context);
        List<Formatter> formatters = new ArrayList<>();
        for (String key : recorded.consoleFormatters()) {
            if (((RuntimeValue<?>) context.getValue(key)).getValue() instanceof Optional<?> formatter) {
                formatter.ifPresent(present -> formatters.add((Formatter) present));
            }
        }
        return formatters;
    }

    /** Creates the executor where the start did not; once, whichever thread asks first. */
    synchronized void createExecutor() {
        if (!executorCreated) {
            executorCreated = true;
            recorded.createExecutor(context);
        }
    }

    void close() {
        ShutdownRecorder.runShutdown();
        context.close();
    }
}
