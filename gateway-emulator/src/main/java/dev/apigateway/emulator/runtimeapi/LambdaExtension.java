package dev.apigateway.emulator.runtimeapi;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;

/** A Lambda extension inside the function's process. Belongs to the event loop. */
final class LambdaExtension {

    private final String id = UUID.randomUUID().toString();
    private final String name;
    private final boolean subscribedToInvoke;
    private boolean initialized;
    private @Nullable HttpServerRequest waiting;

    LambdaExtension(String name, boolean subscribedToInvoke) {
        this.name = name;
        this.subscribedToInvoke = subscribedToInvoke;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isSubscribedToInvoke() {
        return subscribedToInvoke;
    }

    /** Whether nothing keeps an invocation from being handed out. */
    boolean isReady() {
        return initialized && (!subscribedToInvoke || waiting != null);
    }

    boolean isWaiting() {
        return waiting != null;
    }

    boolean isWaitingOn(HttpConnection connection) {
        return waiting != null && waiting.connection() == connection;
    }

    void await(HttpServerRequest request) {
        initialized = true;
        waiting = request;
    }

    void stopWaiting() {
        waiting = null;
    }

    /** Sends the event that it waits for. */
    void send(String event) {
        HttpServerRequest request = waiting;
        waiting = null;
        if (request != null && !request.response().closed()) {
            request.response().putHeader("Content-Type", "application/json")
                    .putHeader("Lambda-Extension-Event-Identifier", UUID.randomUUID().toString()).end(event);
        }
    }
}
