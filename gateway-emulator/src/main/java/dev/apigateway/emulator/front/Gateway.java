package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import dev.apigateway.emulator.FunctionUnavailableException;
import dev.apigateway.emulator.PayloadFormat;
import dev.apigateway.emulator.http.BodyTooLongException;
import dev.apigateway.emulator.http.RequestBody;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.ShutDown;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.Invocations;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * API Gateway: an API with one route that takes everything.
 * <p>
 * Bodies over 10 MB are answered with 413. An event over 6 MiB and 100 bytes, the most that Lambda takes, is answered with 413
 * by an HTTP API and with 502 by a REST API.
 */
public final class Gateway {

    private static final Logger LOG = System.getLogger(Gateway.class.getName());
    private static final long MAX_BODY_BYTES = 10 * 1024 * 1024;
    private static final int MAX_HEADER_BYTES = 10_240;

    /** A reload closes connections; one pass of the event loop later their polls are known to be gone. */
    private static final long SETTLE_MILLIS = 1;

    private final Vertx vertx;
    private final Clock clock;
    private final Dialect dialect;
    private final FunctionLauncher function;
    private final Invocations invocations;

    public Gateway(Vertx vertx, Clock clock, PayloadFormat format, FunctionLauncher function, Invocations invocations) {
        this.vertx = vertx;
        this.clock = clock;
        this.dialect = Dialect.of(format);
        this.function = function;
        this.invocations = invocations;
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
        RequestBody.read(request, MAX_BODY_BYTES).onSuccess(body -> invoke(exchange, body)).onFailure(cause -> {
            if (cause instanceof BodyTooLongException) {
                exchange.answer(dialect.requestTooLong());
            }
        });
    }

    private void invoke(Exchange exchange, Buffer body) {
        function.beforeInvocation().compose(ready -> vertx.timer(SETTLE_MILLIS, TimeUnit.MILLISECONDS))
                .compose(settled -> addInvocation(exchange, body))
                .onSuccess(outcome -> exchange.answer(answer(exchange, outcome)))
                .onFailure(cause -> exchange.answer(unavailable(exchange, cause)));
    }

    private Future<InvocationOutcome> addInvocation(Exchange exchange, Buffer body) {
        GatewayRequest request = GatewayRequest.of(exchange.request(), body, exchange.gatewayRequestId(), clock.instant());
        return invocations.add(exchange.invocationId(), request.traceId().forRuntime(), dialect.event(request));
    }

    private GatewayResponse unavailable(Exchange exchange, Throwable cause) {
        if (!(cause instanceof FunctionUnavailableException)) {
            LOG.log(Level.ERROR, "The request did not become an invocation (request id " + exchange.invocationId() + ")",
                    cause);
        }
        return GatewayResponse.text(500, String.valueOf(cause.getMessage()));
    }

    private GatewayResponse answer(Exchange exchange, InvocationOutcome outcome) {
        if (outcome instanceof Responded responded) {
            return read(exchange, responded.payload());
        } else if (outcome instanceof Failed failed) {
            LOG.log(Level.ERROR, "The invocation failed with {0}: {1} (request id {2})", failed.errorType(),
                    failed.errorMessage(), exchange.invocationId());
            return dialect.functionFailed();
        } else if (outcome instanceof TimedOut timedOut) {
            LOG.log(Level.ERROR, "{0} Raise the timeout, or find out what it waits for (request id {1}).", timedOut.message(),
                    exchange.invocationId());
            function.invocationTimedOut();
            return dialect.functionTimedOut();
        } else if (outcome instanceof EventTooLong event) {
            LOG.log(Level.WARNING, "The event has {0} bytes; Lambda takes {1}. Send less (request id {2}).",
                    Integer.toString(event.bytes()), Integer.toString(RuntimeApi.MAX_PAYLOAD_BYTES), exchange.invocationId());
            return dialect.eventTooLong();
        } else if (outcome instanceof ShutDown) {
            return dialect.unavailable();
        }
        throw new AssertionError(outcome);
    }

    private GatewayResponse read(Exchange exchange, Buffer payload) {
        try {
            return dialect.response(payload);
        } catch (RefusedResponseException refused) {
            LOG.log(Level.WARNING, "The gateway refuses the response of the function. {0} (request id {1})",
                    refused.getMessage(), exchange.invocationId());
            return dialect.functionFailed();
        }
    }
}
