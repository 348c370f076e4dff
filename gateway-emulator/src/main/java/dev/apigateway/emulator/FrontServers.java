package dev.apigateway.emulator;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.front.Gateway;
import dev.apigateway.emulator.intake.Intake;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.websocket.WebSocketGateway;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Makes fronts, and opens further ones beside the first on ports of their own. Belongs to the event loop. */
final class FrontServers {

    private final Vertx vertx;
    private final UnaryOperator<RequestLimits> limits;
    private final Map<Front, Future<String>> opened = new EnumMap<>(Front.class);

    /** @param limits what becomes of the limits of each front */
    FrontServers(Vertx vertx, UnaryOperator<RequestLimits> limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    /** A server of the API that does not listen yet. */
    GatewayServer server(EmulatorSettings settings, LambdaService lambda, @Nullable Console console) {
        return new GatewayServer(vertx, lambda, front(settings, lambda), console, limits);
    }

    /** What takes the requests of the API. */
    Intake front(EmulatorSettings settings, LambdaService lambda) {
        return settings.api().front() == Front.WEBSOCKET_API
                ? new WebSocketGateway(vertx, Clock.systemUTC(), settings, lambda)
                : new Gateway(vertx, Clock.systemUTC(), settings, lambda);
    }

    /** The URL of a server with the same API behind another front; there is one for each. */
    Future<String> open(Front front, EmulatorSettings settings, LambdaService lambda) {
        return opened.computeIfAbsent(front, first -> {
            EmulatorSettings same = settings.withApi(settings.api().withFront(front));
            return server(same, lambda, null).listen("127.0.0.1", 0)
                    .map(server -> "http://127.0.0.1:" + server.actualPort());
        });
    }
}
