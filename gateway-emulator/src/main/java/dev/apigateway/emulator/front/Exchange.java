package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** One HTTP request and its response, which is written and logged once. */
final class Exchange {

    private static final Logger LOG = System.getLogger(Exchange.class.getName());
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "content-length");

    private final HttpServerRequest request;
    private final Dialect dialect;
    private final String gatewayRequestId;
    private final String invocationId = UUID.randomUUID().toString();
    private final long startNanos = System.nanoTime();

    Exchange(HttpServerRequest request, Dialect dialect) {
        this.request = request;
        this.dialect = dialect;
        this.gatewayRequestId = dialect.requestId();
    }

    HttpServerRequest request() {
        return request;
    }

    /** The gateway's request id, as in the event. */
    String gatewayRequestId() {
        return gatewayRequestId;
    }

    /** Lambda's request id, as in the function's log. */
    String invocationId() {
        return invocationId;
    }

    void answer(GatewayResponse answer) {
        write(answer);
        long millis = (System.nanoTime() - startNanos) / 1_000_000;
        LOG.log(Level.INFO, "{0} {1} {2} in {3} ms (request id {4})", request.method(), request.path(),
                Integer.toString(answer.status()), Long.toString(millis), invocationId);
    }

    private void write(GatewayResponse answer) {
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        response.setStatusCode(answer.status());
        for (NameValue line : answer.headers()) {
            if (!OF_THE_CONNECTION.contains(line.name().toLowerCase(Locale.ROOT))) {
                response.headers().add(line.name(), line.value());
            }
        }
        response.putHeader(dialect.requestIdHeader(), gatewayRequestId);
        if (answer.status() == 204 || answer.status() == 304) {
            response.end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(answer.body().length())).end();
        } else {
            response.end(answer.body());
        }
    }
}
