package dev.apigateway.emulator.console;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What the console answers. */
final class ConsoleAnswer {

    private ConsoleAnswer() {
    }

    static void json(HttpServerResponse response, JsonObject json) {
        end(response, 200, "application/json", json.encode());
    }

    static void text(HttpServerResponse response, int status, String text) {
        end(response, status, "text/plain; charset=utf-8", text);
    }

    static void end(HttpServerResponse response, int status, String contentType, String body) {
        if (!response.closed() && !response.ended()) {
            response.setStatusCode(status).putHeader("Content-Type", contentType).end(body);
        }
    }
}
