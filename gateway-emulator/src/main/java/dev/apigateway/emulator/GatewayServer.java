package dev.apigateway.emulator;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.console.Console;
import dev.apigateway.emulator.host.FunctionUnavailableException;
import dev.apigateway.emulator.intake.Intake;
import dev.apigateway.emulator.intake.RefusedRequestException;
import dev.apigateway.emulator.intake.RequestDecoder;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.websocket.WebSocketGateway;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * The server of the gateway: the console gets its requests, the front gets all others, each after the function had its chance
 * to reload. Belongs to the event loop.
 */
final class GatewayServer {

    private static final Logger LOG = System.getLogger(GatewayServer.class.getName());

    private final Vertx vertx;
    private final @Nullable Console console;
    private final Set<HttpServerRequest> reloading = new LinkedHashSet<>();
    private final UnaryOperator<RequestLimits> limits;
    private LambdaService lambda;
    private Intake front;

    /**
     * Creates a server that does not listen yet.
     *
     * @param front takes the requests, which are paused
     * @param console null for none
     * @param limits what becomes of the limits of the front
     */
    GatewayServer(Vertx vertx, LambdaService lambda, Intake front, @Nullable Console console,
            UnaryOperator<RequestLimits> limits) {
        this.vertx = vertx;
        this.lambda = lambda;
        this.front = front;
        this.console = console;
        this.limits = limits;
    }

    /** Listens; the future fails if the port is taken. */
    Future<HttpServer> listen(String address, int port) {
        HttpServerOptions options = RequestDecoder.serverOptions().setMaxWebSocketFrameSize(WebSocketGateway.MAX_FRAME_BYTES)
                .setMaxWebSocketMessageSize(WebSocketGateway.MAX_MESSAGE_BYTES)
                .setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false);
        return vertx.createHttpServer(options)
                .connectionHandler(
                        connection -> RequestDecoder.install(connection, options, () -> limits.apply(front.limits())))
                .invalidRequestHandler(
                        request -> refuse(request, RefusedRequestException.of(request.decoderResult().cause())))
                .requestHandler(this::handle).listen(port, address);
    }

    /** Serves another API and another Lambda from the next request on. */
    void serve(LambdaService newLambda, Intake newFront) {
        lambda = newLambda;
        front = newFront;
    }

    /** Answers what waits for the function. */
    void shutDown() {
        Set.copyOf(reloading).forEach(request -> answer(request, 503, "text/plain",
                "The local gateway starts anew with other settings. Send the request again."));
    }

    private void handle(HttpServerRequest request) {
        RequestDecoder.whenRefused(request.connection(), refused -> {
            boolean answerable = !request.isEnded() && !request.response().headWritten();
            if (answerable) {
                refuse(request, refused);
            }
            return answerable;
        });
        if (console != null && request.path() != null && Console.owns(request.path())) {
            console.handle(request);
            return;
        }
        reloading.add(request);
        request.pause();
        lambda.prepare().onComplete(prepared -> {
            reloading.remove(request);
            if (prepared.succeeded()) {
                front.handle(request);
            } else {
                unavailable(request, prepared.cause());
                request.resume();
            }
        });
    }

    private void refuse(HttpServerRequest request, RefusedRequestException refused) {
        LOG.log(Level.INFO, "A request is refused ({0}) and its connection closed. {1}", refused.refusal(),
                refused.getMessage());
        request.response().putHeader("Connection", "close").endHandler(sent -> request.connection().close());
        front.refuse(request, refused.refusal());
    }

    private static void unavailable(HttpServerRequest request, Throwable cause) {
        LOG.log(Level.INFO, "{0} {1} 500, there is no function to invoke", request.method(), request.path());
        if (!(cause instanceof FunctionUnavailableException known)) {
            LOG.log(Level.ERROR, "The function could not be prepared.", cause);
            answer(request, 500, "text/plain", "The local gateway failed; its log says why.");
            return;
        }
        String accept = request.getHeader("Accept");
        String page = known.page();
        if (page != null && accept != null && accept.contains("text/html")) {
            answer(request, 500, "text/html", page);
        } else {
            answer(request, 500, "text/plain", String.valueOf(known.getMessage()));
        }
    }

    private static void answer(HttpServerRequest request, int status, String contentType, String text) {
        HttpServerResponse response = request.response();
        if (!response.closed() && !response.ended()) {
            response.setStatusCode(status).putHeader("Content-Type", contentType + "; charset=utf-8").end(text);
        }
    }
}
