package dev.apigateway.emulator.runtimeapi;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.HeadText;
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
    Future<Void> send(EmulatedInvocation invocation) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "application/json");
        response.putHeader("Lambda-Runtime-Aws-Request-Id", invocation.requestId());
        response.putHeader("Lambda-Runtime-Deadline-Ms", Long.toString(invocation.deadline().toEpochMilli()));
        response.putHeader("Lambda-Runtime-Invoked-Function-Arn", functionArn);
        response.putHeader("Lambda-Runtime-Invocation-Id", invocation.nonce());
        InvocationRequest asked = invocation.request();
        putUnlessEmpty(response, "Lambda-Runtime-Trace-Id", asked.traceId());
        putUnlessEmpty(response, "Lambda-Runtime-Aws-Tenant-Id", asked.tenantId());
        putUnlessEmpty(response, "Lambda-Runtime-Client-Context", asked.clientContext());
        return response.end(asked.event());
    }

    private static void putUnlessEmpty(HttpServerResponse response, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            response.putHeader(name, HeadText.toSend(value));
        }
    }
}
