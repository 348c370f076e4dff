package dev.apigateway.emulator;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.ZipFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: {@code serve function.zip} runs a deployment package behind the gateway until the program is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, description = "Serves a function.zip over HTTP, as API Gateway and Lambda would.")
public final class ServeCommand implements Callable<Integer> {

    private static final EmulatorSettings DEFAULTS = EmulatorSettings.defaults();

    @Parameters(paramLabel = "<function.zip>", description = "The deployment package.")
    private @Nullable Path zip;

    @Option(names = "--port", description = "Port of the gateway, 0 for a free one (default: 8080).")
    private int port = DEFAULTS.port();

    @Option(names = "--host", description = "Host name or address to listen on (default: localhost).")
    private String host = DEFAULTS.host();

    @Option(names = "--front", description = "http-api (the default), http-api-1.0, rest-api, function-url or alb.")
    private Front front = DEFAULTS.api().front();

    @Option(names = "--timeout", description = "Function timeout, for instance 30s, 500ms or 2m (default: 30s).")
    private Duration timeout = DEFAULTS.lambda().timeout();

    @Option(names = "--memory", description = "Memory in MB that the function is told (default: 128).")
    private int memory = DEFAULTS.function().memoryMegabytes();

    @Option(names = "--handler", description = "Content of _HANDLER (default: bootstrap).")
    private String handler = DEFAULTS.function().handler();

    @Option(names = "--env", paramLabel = "KEY=VALUE", description = "An environment variable; may be repeated.")
    private Map<String, String> environment = new LinkedHashMap<>();

    @Option(names = "--try", paramLabel = "<line>", description = "A command line to print as an example.")
    private @Nullable String example;

    @Spec
    private @Nullable CommandSpec spec;

    private ServeCommand() {
    }

    /** Runs the command; exit code 2 for wrong arguments, 1 for a function that cannot be served. */
    public static void main(String[] arguments) {
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %5$s%6$s%n");
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ServeCommand()).registerConverter(Front.class, Front::of)
                .registerConverter(Duration.class, TimeoutOption::parse)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof EmulatorException || failure instanceof IllegalArgumentException) {
                        line.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                });
    }

    @Override
    public Integer call() throws InterruptedException {
        Path file = Objects.requireNonNull(zip);
        EmulatorSettings settings = DEFAULTS.withHost(host).withPort(port).withApi(ApiDescription.of(front))
                .withTimeout(timeout)
                .withFunction(new FunctionSettings(functionName(file), memory, handler, environment));
        ZipFunction function = new ZipFunction(file);
        try (GatewayEmulator emulator = start(settings, function)) {
            Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "serve-shutdown"));
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println("Serving " + file + " on " + emulator.url());
            out.println("Try it: " + (example == null ? "curl -i " + emulator.url() + "/" : example));
            out.flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    private static GatewayEmulator start(EmulatorSettings settings, ZipFunction function) {
        try {
            return GatewayEmulator.start(settings, function);
        } catch (EmulatorException failure) {
            function.close();
            throw failure;
        }
    }

    private static String functionName(Path zip) {
        String name = String.valueOf(zip.getFileName());
        return name.endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
    }
}
