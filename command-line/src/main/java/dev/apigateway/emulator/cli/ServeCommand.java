package dev.apigateway.emulator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.ApiDescriptionFile;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.FunctionWatch;
import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.lambda.LambdaLog;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.EmulatorException;
import dev.apigateway.emulator.start.PortTakenException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command line: serves a function behind the gateway until the program is stopped, or invokes it once.
 */
@Command(name = "apigateway-emulator", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
        "Serves a Lambda function over HTTP, as API Gateway and Lambda would, without Docker.",
        "The function is a function.zip or a bootstrap for a custom runtime, in any language." }, footer = { "",
                "Exit codes: 0 if the function answered, 1 if it failed or cannot be served, 2 for wrong arguments, 130 after Ctrl-C.",
                "", "Examples:", "  java -jar apigateway-emulator.jar target/function.zip --front rest-api --port 9000",
                "  java -jar apigateway-emulator.jar ./bootstrap --env TABLE=pets --timeout 3s",
                "  java -jar apigateway-emulator.jar target/function.zip --event event.json" })
public final class ServeCommand implements Callable<Integer> {

    private static final EmulatorSettings DEFAULTS = EmulatorSettings.defaults();

    @Parameters(paramLabel = "FUNCTION", description = "A deployment package, a bootstrap, or a directory with one.")
    private @Nullable Path file;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the gateway, 0 for a free one (default: 8080).")
    private int port = DEFAULTS.port();

    @Option(names = "--host", paramLabel = "HOST", description = "Host name or address to listen on; 0.0.0.0 opens the gateway to the network (default: localhost).")
    private String host = DEFAULTS.host();

    @Option(names = "--lambda-port", paramLabel = "PORT", description = "Port on 127.0.0.1 where AWS SDKs and the AWS CLI invoke functions (default: a free "
            + "one).")
    private int lambdaPort = DEFAULTS.lambdaEndpoint().port();

    @Option(names = "--front", paramLabel = "FRONT", description = "What stands in front: http-api (the default), http-api-1.0, rest-api, function-url, alb or "
            + "websocket-api.")
    private @Nullable Front front;

    @Option(names = "--api", paramLabel = "FILE", description = "Description of the API as JSON: routes, handlers, authorizers and more.")
    private @Nullable Path api;

    @Option(names = "--event", paramLabel = "FILE", description = "Invoke the function once with this event, - for standard input, and print its answer. The log "
            + "goes to standard error.")
    private @Nullable Path event;

    @Option(names = "--route-responses", description = "Send the responses to messages back to WebSocket clients, which in the cloud takes a route response.")
    private boolean routeResponses;

    @Option(names = "--watch", description = "Start the function anew when its file has changed, or a file in its directory.")
    private boolean watch;

    @Mixin
    private FunctionOptions function = new FunctionOptions();

    @Option(names = "--try", paramLabel = "LINE", description = "A command line to print as an example.")
    private @Nullable String example;

    @Spec
    private @Nullable CommandSpec spec;

    private ServeCommand() {
    }

    /** Runs the command. */
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
                    if (failure instanceof PortTakenException taken) {
                        line.getErr().println(taken.message("--port", "--lambda-port"));
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    if (failure instanceof EmulatorException || failure instanceof IllegalArgumentException) {
                        line.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                });
    }

    @Override
    public Integer call() throws InterruptedException {
        Path code = Objects.requireNonNull(file);
        EmulatorSettings settings = DEFAULTS.withHost(host).withPort(port).withApi(describedApi())
                .withLambda(function.settings(code)).withWebSocket(DEFAULTS.webSocket().withRouteResponses(routeResponses))
                .withLambdaEndpoint(function.endpoint(lambdaPort));
        if (event == null) {
            return serve(code, settings);
        } else if (watch) {
            throw wrong("The option --watch needs a gateway, and there is none with --event. Leave one of them out.", null);
        }
        return invokeOnce(code, settings, event);
    }

    private ApiDescription describedApi() {
        ApiDescription described = api == null ? DEFAULTS.api() : ApiDescriptionFile.read(api);
        return front == null ? described : described.withFront(front);
    }

    private int serve(Path code, EmulatorSettings settings) throws InterruptedException {
        PrintStream out = System.out;
        ZipFunction host = new ZipFunction(code, Map.of(), out::println);
        try (GatewayEmulator emulator = start(settings, host, out);
                FunctionWatch watching = watch ? FunctionWatch.start(host, code, emulator::renew, out::println) : null) {
            Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "serve-shutdown"));
            out.println("Serving " + code + " on " + emulator.url());
            out.println("Lambda endpoint: " + emulator.lambdaUrl() + ", for the function " + settings.function().name());
            out.println("Try it: " + (example == null ? example(settings, emulator.url()) : example));
            out.flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    private static String example(EmulatorSettings settings, String url) {
        return settings.api().front() == Front.WEBSOCKET_API
                ? "npx wscat -c " + url.replaceFirst("http", "ws") + "/" + settings.api().stage()
                : "curl -i " + url + "/";
    }

    private static GatewayEmulator start(EmulatorSettings settings, ZipFunction host, PrintStream out) {
        try {
            return GatewayEmulator.start(settings, host, new LambdaLog(out::println));
        } catch (EmulatorException failure) {
            host.close();
            throw failure;
        }
    }

    private int invokeOnce(Path code, EmulatorSettings settings, Path eventFile) {
        Buffer content = read(eventFile);
        PrintStream log = System.err;
        try (ZipFunction host = new ZipFunction(code, Map.of(), log::println)) {
            boolean answered = new OneInvocation(settings, host, new LambdaLog(log::println)).run(content, System.out);
            return answered ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Buffer read(Path eventFile) {
        try (InputStream in = eventFile.toString().equals("-") ? System.in : Files.newInputStream(eventFile)) {
            Buffer content = Buffer.buffer(in.readAllBytes());
            Json.decodeValue(content);
            return content;
        } catch (IOException failure) {
            throw wrong("The event " + eventFile + " cannot be read: " + failure + ". Name a file with JSON.", failure);
        } catch (DecodeException notJson) {
            throw wrong("The event " + eventFile + " is not JSON: " + notJson.getMessage() + ".", notJson);
        }
    }

    private ParameterException wrong(String message, @Nullable Throwable cause) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message, cause);
    }
}
