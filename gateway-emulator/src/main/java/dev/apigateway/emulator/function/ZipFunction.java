package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.apigateway.emulator.function.EnvironmentTmp.Launch;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;

/**
 * A {@code function.zip}, unpacked, or a {@code bootstrap} where it is, run as Lambda would: as a process with Lambda's
 * environment and nothing of ours but {@code PATH} and {@code JAVA_HOME}, and with a {@code /tmp} of its own where the machine
 * can do that. A process that ended is started again for the next
 * invocation. At the end it gets SIGKILL, or first SIGTERM if a Lambda extension was registered.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown">Shutdown
 *      phase</a>
 */
public final class ZipFunction implements FunctionHost {

    private static final Logger LOG = System.getLogger(ZipFunction.class.getName());

    private final Path file;
    private final Map<String, String> environment;
    private final Consumer<String> console;
    private final Thread shutdownHook = new Thread(this::stop, "function-shutdown");
    private final EnvironmentTmp tmp = new EnvironmentTmp(PrivateTmp::find);
    private final List<FunctionProcess> processes = new ArrayList<>();
    private final List<FunctionCode> replaced = new ArrayList<>();
    private volatile FunctionCode code;
    private volatile boolean closed;

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @throws dev.apigateway.emulator.start.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file) {
        this(file, Map.of());
    }

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @param environment environment variables in addition to those of the settings
     * @throws dev.apigateway.emulator.start.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file, Map<String, String> environment) {
        this(file, environment, System.out::println);
    }

    /**
     * Takes a zip, which is unpacked, or a program or a directory with a {@code bootstrap}, which is run where it is.
     *
     * @param environment environment variables in addition to those of the settings
     * @param console takes each line that the function writes
     * @throws dev.apigateway.emulator.start.EmulatorException if it is missing or Lambda could not start it
     */
    public ZipFunction(Path file, Map<String, String> environment, Consumer<String> console) {
        this.file = file;
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
        FunctionCode started = code;
        try {
            Launch launch = tmp.launch(start.runtimeApi(), started, variables(started, start));
            FunctionProcess process = FunctionProcess.start(started, other -> other == code, launch, start, line -> {
                console.accept(line);
                start.log().accept(line);
            });
            processes.add(process);
            process.whenEnded(this::closeReplaced);
            return process;
        } catch (IOException failure) {
            throw new FunctionUnavailableException(StartProblem.explain(started.bootstrap(), failure), failure);
        }
    }

    /**
     * Takes the file as it is now. Processes that run are no longer {@linkplain FunctionInstance#isCurrent() current}, and keep
     * what they were started from until they end.
     *
     * @throws dev.apigateway.emulator.start.EmulatorException if it is missing or Lambda could not start it; nothing changes
     *         then
     */
    void reload() {
        FunctionCode present = FunctionCode.of(file);
        synchronized (this) {
            replaced.add(closed ? present : code);
            if (!closed) {
                code = present;
            }
            closeReplaced();
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
        processes.parallelStream().forEach(FunctionProcess::end);
        closeReplaced();
        code.close();
        tmp.delete();
    }

    /** Removes replaced code that nothing runs any more. */
    private synchronized void closeReplaced() {
        replaced.removeIf(old -> {
            boolean unused = processes.stream().noneMatch(process -> process.code() == old && process.isRunning());
            if (unused) {
                old.close();
            }
            return unused;
        });
    }

    private Map<String, String> variables(FunctionCode started, FunctionStart start) {
        Map<String, String> variables = new HashMap<>();
        keep("PATH", variables);
        keep("JAVA_HOME", variables);
        String root = started.directory().toString();
        variables.put("LD_LIBRARY_PATH", "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:" + root + ":" + root
                + "/lib:/opt/lib");
        variables.putAll(environment);
        variables.putAll(start.environment());
        variables.put("LAMBDA_TASK_ROOT", root);
        return variables;
    }

    private static void keep(String name, Map<String, String> variables) {
        String value = System.getenv(name);
        if (value != null) {
            variables.put(name, value);
        }
    }
}
