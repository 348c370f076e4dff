package dev.apigateway.emulator.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Sample events, one for each shape that a handler may have to answer. */
final class Samples {

    /** The names for people by the names of the files, in the order of the list. */
    private static final String[][] SAMPLES = {
            { "http-api", "HTTP API, payload 2.0" },
            { "http-api-1.0", "HTTP API, payload 1.0" },
            { "rest-api", "REST API" },
            { "function-url", "Function URL" },
            { "alb", "Application Load Balancer" },
            { "websocket-connect", "WebSocket API, $connect" },
            { "websocket-message", "WebSocket API, a message" },
            { "websocket-disconnect", "WebSocket API, $disconnect" },
            { "authorizer-request-2.0", "Authorizer of an HTTP API, payload 2.0" },
            { "authorizer-request-1.0", "Authorizer of a REST API, REQUEST" },
            { "authorizer-token", "Authorizer of a REST API, TOKEN" },
            { "sqs", "SQS" },
            { "eventbridge", "EventBridge" } };

    private Samples() {
    }

    static JsonArray all() {
        JsonArray all = new JsonArray();
        for (String[] sample : SAMPLES) {
            all.add(new JsonObject().put("name", sample[0]).put("label", sample[1]).put("event", read(sample[0])));
        }
        return all;
    }

    /** The samples as texts by their names. */
    static Map<String, String> byName() {
        Map<String, String> byName = new TreeMap<>();
        for (String[] sample : SAMPLES) {
            byName.put(sample[0], read(sample[0]));
        }
        return byName;
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream("samples/" + name + ".json"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The sample event " + name + " cannot be read.", failure);
        }
    }
}
