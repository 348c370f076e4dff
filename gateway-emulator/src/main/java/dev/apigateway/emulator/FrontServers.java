package dev.apigateway.emulator;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.front.Gateway;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.websocket.WebSocketGateway;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** Makes fronts, and opens further ones beside the first on ports of their own. Belongs to the event loop. */
final class FrontServers {

    private final Vertx vertx;
    private final Map<Front, Future<String>> opened = new EnumMap<>(Front.class);

    FrontServers(Vertx vertx) {
        this.vertx = vertx;
    }

    /** What takes the requests of the API. */
    Handler<HttpServerRequest> front(EmulatorSettings settings, LambdaService lambda) {
        return settings.api().front() == Front.WEBSOCKET_API
                ? new WebSocketGateway(vertx, Clock.systemUTC(), settings, lambda)
                : new Gateway(vertx, Clock.systemUTC(), settings, lambda)::handle;
    }

    /** The URL of a server with the same API behind another front; there is one for each. */
    Future<String> open(Front front, EmulatorSettings settings, LambdaService lambda) {
        return opened.computeIfAbsent(front, first -> {
            EmulatorSettings same = settings.withApi(settings.api().withFront(front));
            return new GatewayServer(vertx, lambda, front(same, lambda), null).listen("127.0.0.1", 0)
                    .map(server -> "http://127.0.0.1:" + server.actualPort());
        });
    }
}
