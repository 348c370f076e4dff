package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionInstance;
import dev.apigateway.emulator.FunctionStart;
import dev.apigateway.emulator.FunctionUnavailableException;

/**
 * A {@code function.zip}, unpacked, or a {@code bootstrap} where it is, run as Lambda would: as a process with Lambda's
 * environment and nothing of ours but {@code PATH} and {@code JAVA_HOME}. A process that ended is started again for the next
 * invocation. At the end it gets SIGKILL, or first SIGTERM if a Lambda extension was registered.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown">Shutdown
 *      phase</a>
 */
public final class ZipFunction implements FunctionHost {

    /** Lambda's time for runtime and extensions together. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(2);
    private static final Logger LOG = System.getLogger(ZipFunction.class.getName());

    private final FunctionCode code;
    private final Map<String, String> environment;
    private final Consumer<String> console;
    private final Thread shutdownHook = new Thread(this::stop, "function-shutdown");
    private final List<FunctionProcess> processes = new ArrayList<>();
    private volatile boolean closed;

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @throws dev.apigateway.emulator.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file) {
        this(file, Map.of());
    }

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @param environment environment variables in addition to those of the settings
     * @throws dev.apigateway.emulator.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file, Map<String, String> environment) {
        this(file, environment, System.out::println);
    }

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @param environment environment variables in addition to those of the settings
     * @param console takes each line that the function writes
     * @throws dev.apigateway.emulator.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file, Map<String, String> environment, Consumer<String> console) {
        this.code = FunctionCode.of(file);
        this.console = console;
        this.environment = Map.copyOf(environment);
        Runtime.getRuntime().addShutdownHook(shutdownHook);
    }

    @Override
    public boolean startsProcesses() {
        return true;
    }

    @Override
    public synchronized FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
        if (closed) {
            throw new FunctionUnavailableException("The function is closed.");
        }
        processes.removeIf(process -> !process.isRunning());
        try {
            FunctionProcess process = FunctionProcess.start(code, variables(start), start, line -> {
                console.accept(line);
                start.log().accept(line);
            });
            processes.add(process);
            return process;
        } catch (IOException failure) {
            throw new FunctionUnavailableException(StartProblem.explain(code.bootstrap(), failure), failure);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException alreadyShuttingDown) {
            LOG.log(Level.TRACE, "The JVM shuts down.", alreadyShuttingDown);
        }
    }

    private synchronized void stop() {
        closed = true;
        processes.parallelStream().forEach(process -> process.end(SHUTDOWN));
        code.close();
    }

    private Map<String, String> variables(FunctionStart start) {
        Map<String, String> variables = new HashMap<>();
        keep("PATH", variables);
        keep("JAVA_HOME", variables);
        variables.putAll(environment);
        variables.putAll(start.environment());
        variables.put("LAMBDA_TASK_ROOT", code.directory().toString());
        return variables;
    }

    private static void keep(String name, Map<String, String> variables) {
        String value = System.getenv(name);
        if (value != null) {
            variables.put(name, value);
        }
    }
}
