package dev.apigateway.emulator.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.lambda.OwnAccount;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.settings.LambdaEndpointSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import picocli.CommandLine.Option;

/** The options that say how Lambda treats the function. */
final class FunctionOptions {

    private static final LambdaSettings DEFAULTS = LambdaSettings.defaults();

    @Option(names = "--env", paramLabel = "KEY=VALUE", description = "An environment variable; may be repeated.")
    private Map<String, String> environment = new LinkedHashMap<>();

    @Option(names = "--own-account", description = "Give the function your AWS credentials and region, as this program's environment has them "
            + "(default: made-up credentials that open nothing).")
    private boolean ownAccount;

    @Option(names = "--handler", paramLabel = "NAME", description = "Content of _HANDLER (default: bootstrap).")
    private String handler = DEFAULTS.function().handler();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the function (default: that of the file).")
    private @Nullable String name;

    @Option(names = "--memory", paramLabel = "MB", description = "Memory that the function is told and that is reported; it is not enforced "
            + "(default: 128).")
    private int memory = DEFAULTS.function().memoryMegabytes();

    @Option(names = "--timeout", paramLabel = "TIME", description = "Function timeout, for instance 30s, 500ms or 2m (default: 30s). A function that takes "
            + "longer is killed.")
    private Duration timeout = DEFAULTS.timeout();

    @Option(names = "--no-timeouts", description = "Let everything take its time, for debuggers.")
    private boolean patient;

    @Option(names = "--concurrency", paramLabel = "N", description = "How many invocations may be under way at the same time, each in a process of its own "
            + "that is started when it is needed (default: 10).")
    private int concurrency = DEFAULTS.concurrency();

    @Option(names = "--environment-concurrency", paramLabel = "N", description = "How many invocations one process takes at the same time, as on Lambda Managed "
            + "Instances (default: 1).")
    private int environmentConcurrency = DEFAULTS.environmentConcurrency();

    @Option(names = "--queue", paramLabel = "N", description = "How many invocations beyond the concurrency wait; more are throttled. Lambda itself has no such "
            + "queue, which is 0 (default: 1000).")
    private int queue = DEFAULTS.queueLength();

    @Option(names = "--retry-delays", paramLabel = "TIME", split = ",", description = "How long an asynchronous invocation that failed waits before each further attempt "
            + "(default: 1s,2s).")
    private List<Duration> retryDelays = LambdaEndpointSettings.defaults().retryDelays();

    /** The settings of the Lambda endpoint. */
    LambdaEndpointSettings endpoint(int port) {
        return new LambdaEndpointSettings(port, retryDelays);
    }

    /** The settings for a function. */
    LambdaSettings settings(Path file) {
        Map<String, String> variables = new LinkedHashMap<>(ownAccount ? OwnAccount.variables(System.getenv()) : Map.of());
        variables.putAll(environment);
        FunctionSettings function = new FunctionSettings(name == null ? nameOf(file) : name, memory, handler, variables);
        return DEFAULTS.withFunction(function).withTimeout(timeout).withTimeoutEnforced(!patient).withConcurrency(concurrency)
                .withEnvironmentConcurrency(environmentConcurrency).withQueue(queue, DEFAULTS.queueTimeout());
    }

    private static String nameOf(Path file) {
        String fileName = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        return fileName.endsWith(".zip") ? fileName.substring(0, fileName.length() - 4) : fileName;
    }
}
