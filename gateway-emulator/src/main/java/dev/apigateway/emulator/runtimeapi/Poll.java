package dev.apigateway.emulator.runtimeapi;

import io.vertx.core.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A runtime that waits in {@code GET /runtime/invocation/next}. */
final class Poll {

    private final HttpServerRequest request;
    private final String functionArn;

    Poll(HttpServerRequest request, String functionArn) {
        this.request = request;
        this.functionArn = functionArn;
    }

    HttpConnection connection() {
        return request.connection();
    }

    boolean isOpen() {
        return !request.response().closed();
    }

    /** Succeeds when the event has left for the function. */
    Future<Void> send(Invocation invocation) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "application/json");
        response.putHeader("Lambda-Runtime-Aws-Request-Id", invocation.requestId());
        response.putHeader("Lambda-Runtime-Deadline-Ms", Long.toString(invocation.deadline().toEpochMilli()));
        response.putHeader("Lambda-Runtime-Invoked-Function-Arn", functionArn);
        response.putHeader("Lambda-Runtime-Trace-Id", invocation.traceId());
        response.putHeader("Lambda-Runtime-Invocation-Id", invocation.nonce());
        return response.end(invocation.event());
    }
}
