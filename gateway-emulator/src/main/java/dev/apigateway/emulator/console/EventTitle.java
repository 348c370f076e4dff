package dev.apigateway.emulator.console;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * What an event is about, read from its members whatever its shape.
 *
 * @param shape where the event comes from, in a word or two
 * @param method the HTTP method; empty for events of other kinds
 * @param path the path, or what comes closest to it
 */
record EventTitle(String shape, String method, String path) {

    private static final EventTitle UNKNOWN = new EventTitle("event", "", "");

    static EventTitle of(Buffer event) {
        JsonObject json = parse(event);
        return json == null ? UNKNOWN : of(json);
    }

    /** The HTTP status of a response in the form of a proxy integration, null if it has none. */
    static @Nullable Integer statusOf(Buffer response) {
        JsonObject json = parse(response);
        return json != null && json.getValue("statusCode") instanceof Number status ? status.intValue() : null;
    }

    private static EventTitle of(JsonObject event) {
        JsonObject context = object(event, "requestContext");
        if (event.getValue("type") instanceof String type && (type.equals("TOKEN") || type.equals("REQUEST"))) {
            return new EventTitle("authorizer", type, text(event, "methodArn", text(event, "routeArn", "")));
        }
        if (!text(context, "connectionId", "").isEmpty()) {
            return new EventTitle("WebSocket", text(context, "eventType", ""), text(context, "routeKey", ""));
        }
        if (context.getValue("http") instanceof JsonObject http) {
            boolean functionUrl = text(context, "domainName", "").contains(".lambda-url.");
            return new EventTitle(functionUrl ? "function URL" : "payload 2.0", text(http, "method", ""),
                    text(event, "rawPath", ""));
        }
        if (event.getValue("httpMethod") instanceof String method) {
            String shape = context.containsKey("elb") ? "load balancer" : "payload 1.0";
            return new EventTitle(shape, method, text(event, "path", ""));
        }
        return new EventTitle("event", "", text(event, "detail-type", text(event, "source", "")));
    }

    private static @Nullable JsonObject parse(Buffer json) {
        try {
            return json.toJsonValue() instanceof JsonObject object ? object : null;
        } catch (DecodeException notJson) {
            return null;
        }
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.getValue(name) instanceof JsonObject child ? child : new JsonObject();
    }

    private static String text(JsonObject parent, String name, String otherwise) {
        return parent.getValue(name) instanceof String text ? text : otherwise;
    }
}
