package dev.apigateway.emulator.front;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.BytesInFlight;
import dev.apigateway.emulator.http.HeadText;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.http.RequestTime;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** One HTTP request and its response, which is written, at once or in parts, and logged once. */
final class Exchange {

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "content-length");

    private final HttpServerRequest request;
    private final FrontRules rules;
    private final BytesInFlight.Share share;
    private final CorsRules cors;
    private final RequestLog log;
    private final RequestIds ids;
    private final String invocationId = UUID.randomUUID().toString();
    private final long startNanos = System.nanoTime();
    private @Nullable GatewayRequest gatewayRequest;
    private boolean preflight;

    /**
     * Begins an exchange whose body has not been read.
     *
     * @param share its share of the memory, given back when it ends
     */
    Exchange(HttpServerRequest request, FrontRules rules, CorsRules cors, RequestLog log, BytesInFlight.Share share) {
        this.share = share;
        this.request = request;
        this.rules = rules;
        this.cors = cors;
        this.log = log;
        this.ids = rules.requestIds();
    }

    /** The request with its body, once that has arrived. */
    GatewayRequest gatewayRequest() {
        return Objects.requireNonNull(gatewayRequest);
    }

    void arrived(GatewayRequest newRequest) {
        gatewayRequest = newRequest;
    }

    HttpServerRequest request() {
        return request;
    }

    /** The front's ids of the request, as in the event. */
    RequestIds ids() {
        return ids;
    }

    /** Lambda's request id, as in the function's log. */
    String invocationId() {
        return invocationId;
    }

    /** The client went away before its request was complete. */
    void lost() {
        share.giveBack();
    }

    /** Sends the answer to a preflight request. */
    void answerPreflight(GatewayResponse answer) {
        preflight = true;
        answer(answer);
    }

    /** Sends the whole response. */
    void answer(GatewayResponse answer) {
        if (isOpen()) {
            share.grow(answer.body().length());
            writeHead(answer);
            send(answer).onComplete(sent -> share.giveBack());
        } else {
            share.giveBack();
        }
        log(answer.status() + " in");
    }

    private Future<Void> send(GatewayResponse answer) {
        HttpServerResponse response = request.response();
        if (!hasBody(answer.status())) {
            return response.end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            return response.putHeader("Content-Length", Integer.toString(answer.body().length())).end();
        }
        return response.end(answer.body());
    }

    /**
     * Sends status and headers; the body follows in parts.
     *
     * @param writable called when parts may follow after {@link #write} returned false, or when no one waits for them any more
     */
    void begin(GatewayResponse head, Runnable writable) {
        HttpServerResponse response = request.response();
        if (!isOpen()) {
            return;
        }
        writeHead(head);
        if (!hasBody(head.status()) || request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.drainHandler(drained -> writable.run());
            response.closeHandler(closed -> writable.run());
            response.setChunked(true).write(Buffer.buffer());
        }
    }

    /** Sends a part of the body, or drops it if no one waits for it; false if the client does not keep up. */
    boolean write(Buffer part) {
        if (!isOpen()) {
            return true;
        }
        request.response().write(part);
        return !request.response().writeQueueFull();
    }

    /** Ends a body that was sent in parts. */
    void end() {
        share.giveBack();
        if (isOpen()) {
            request.response().end();
        }
        log(request.response().getStatusCode() + " in");
    }

    /** Breaks a body that was sent in parts off, so that the client notices. */
    void abort() {
        share.giveBack();
        if (isOpen()) {
            request.connection().close();
        }
        log(request.response().getStatusCode() + " broken off after");
    }

    private boolean isOpen() {
        return !request.response().closed() && !request.response().ended();
    }

    private void writeHead(GatewayResponse answer) {
        HttpServerResponse response = request.response();
        response.setStatusCode(answer.status());
        for (NameValue line : cors.applied(answer.headers(), HeadText.header(request, "Origin"), preflight)) {
            if (!OF_THE_CONNECTION.contains(line.name().toLowerCase(Locale.ROOT))) {
                response.headers().add(line.name(), HeadText.toSend(line.value()));
            }
        }
        if (!response.headers().contains("Date")) {
            response.putHeader("Date", RequestTime.httpDate(Instant.now()));
        }
        rules.responseHeaders(ids).forEach(line -> response.putHeader(line.name(), line.value()));
    }

    private static boolean hasBody(int status) {
        return status != 204 && status != 304;
    }

    private void log(String end) {
        log.write(request, end, (System.nanoTime() - startNanos) / 1_000_000, invocationId);
    }
}
