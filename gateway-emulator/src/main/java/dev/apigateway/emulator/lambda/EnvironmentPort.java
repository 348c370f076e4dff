package dev.apigateway.emulator.lambda;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.runtimeapi.Extensions;
import dev.apigateway.emulator.runtimeapi.Invocations;
import dev.apigateway.emulator.runtimeapi.MetadataEndpoint;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * The port of an execution environment, on which its processes find the Runtime API, the Extensions API and the metadata.
 * Belongs to the event loop.
 */
final class EnvironmentPort {

    private final LambdaSettings settings;
    private final Extensions extensions;
    private final MetadataEndpoint metadata = new MetadataEndpoint();
    private String address = "";
    private @Nullable RuntimeApi api;

    EnvironmentPort(LambdaSettings settings, Extensions extensions) {
        this.settings = settings;
        this.extensions = extensions;
    }

    /**
     * Listens; succeeds with host and port.
     *
     * @param connectionIsFunction whether the function counts as ended when its connection closes during an invocation
     */
    Future<String> open(Vertx vertx, Invocations invocations, boolean connectionIsFunction) {
        RuntimeApi opened = new RuntimeApi(invocations, extensions, metadata, settings.function(), connectionIsFunction);
        return opened.listen(vertx).map(server -> {
            api = opened;
            address = "127.0.0.1:" + server.actualPort();
            return address;
        });
    }

    /** Closes the connections of the runtimes that wait. */
    void letGoOfRuntimes() {
        if (api != null) {
            api.letGoOfRuntimes();
        }
    }

    /**
     * What a process is started with that is to connect here.
     *
     * @param log takes each line that it writes; from any thread
     * @param exited takes its exit code; from any thread
     */
    FunctionStart start(Consumer<String> log, IntConsumer exited) {
        return new FunctionStart(address, FunctionVariables.of(settings, address, metadata.token()), extensions::anyRegistered,
                log, exited);
    }
}
