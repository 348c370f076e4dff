package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

import dev.apigateway.emulator.FunctionUnavailableException;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import dev.apigateway.emulator.api.RouteTable;
import dev.apigateway.emulator.http.BodyTooLongException;
import dev.apigateway.emulator.http.RequestBody;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * The front: takes HTTP requests, finds their route, and has the handler of the route invoked.
 * <p>
 * Bodies over 10 MB are answered with 413. An event over 6 MiB and 100 bytes, the most that Lambda takes, is answered with 413
 * by an HTTP API and with 502 by a REST API.
 */
public final class Gateway {

    private static final Logger LOG = System.getLogger(Gateway.class.getName());
    private static final long MAX_BODY_BYTES = 10 * 1024 * 1024;
    private static final int MAX_HEADER_BYTES = 10_240;

    private final Vertx vertx;
    private final Clock clock;
    private final Dialect dialect;
    private final LambdaService lambda;
    private final RouteTable routes;
    private final Answers answers;

    public Gateway(Vertx vertx, Clock clock, ApiDescription api, LambdaService lambda) {
        this.vertx = vertx;
        this.clock = clock;
        this.dialect = Dialect.of(api);
        this.lambda = lambda;
        this.routes = RouteTable.of(api.front(), api.routes());
        this.answers = new Answers(dialect);
    }

    /** Listens; the future fails if the port is taken. */
    public Future<HttpServer> listen(String address, int port) {
        HttpServerOptions options = new HttpServerOptions().setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true).setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxInitialLineLength(MAX_HEADER_BYTES);
        return vertx.createHttpServer(options).requestHandler(this::handle).listen(port, address);
    }

    private void handle(HttpServerRequest request) {
        Exchange exchange = new Exchange(request, dialect);
        RequestBody.read(request, MAX_BODY_BYTES).onSuccess(body -> route(exchange, body)).onFailure(cause -> {
            if (cause instanceof BodyTooLongException) {
                exchange.answer(dialect.requestTooLong());
            }
        });
    }

    private void route(Exchange exchange, Buffer body) {
        GatewayRequest request = GatewayRequest.of(exchange.request(), body, exchange.gatewayRequestId(), clock.instant());
        RouteMatch match = routes.match(request.method(), request.rawPath());
        if (match == null) {
            exchange.answer(dialect.noRoute());
        } else {
            invoke(exchange, request, match);
        }
    }

    private void invoke(Exchange exchange, GatewayRequest request, RouteMatch match) {
        lambda.prepare().compose(ready -> addInvocation(exchange, request, match))
                .onSuccess(outcome -> answers.write(exchange, outcome))
                .onFailure(cause -> exchange.answer(unavailable(exchange, cause)));
    }

    private Future<InvocationOutcome> addInvocation(Exchange exchange, GatewayRequest request, RouteMatch match) {
        return lambda.invoke(new InvocationRequest(match.route().handler(), exchange.invocationId(),
                request.traceId().forRuntime(), dialect.event(request, match), null, null));
    }

    private GatewayResponse unavailable(Exchange exchange, Throwable cause) {
        if (cause instanceof FunctionUnavailableException known) {
            String page = known.page();
            return page != null && acceptsPages(exchange.request()) ? GatewayResponse.html(500, page)
                    : GatewayResponse.text(500, String.valueOf(known.getMessage()));
        }
        LOG.log(Level.ERROR, "The request did not become an invocation (request id " + exchange.invocationId() + ")", cause);
        return GatewayResponse.text(500, "The local gateway failed; its log says why.");
    }

    private static boolean acceptsPages(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
