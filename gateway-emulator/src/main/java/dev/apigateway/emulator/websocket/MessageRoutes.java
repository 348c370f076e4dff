package dev.apigateway.emulator.websocket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/**
 * The routes of a WebSocket API. The default route takes messages only: connections and their ends have routes of their own, or
 * nobody hears of them.
 */
final class MessageRoutes {

    static final String CONNECT = "$connect";
    static final String DISCONNECT = "$disconnect";

    private final Map<String, Route> byKey = new LinkedHashMap<>();
    private final List<String> members;

    MessageRoutes(ApiDescription api) {
        api.routes().forEach(route -> byKey.put(route.key(), route));
        this.members = api.routeSelection().members();
    }

    /** A route by its key, null if there is none. */
    @Nullable
    Route find(String key) {
        return byKey.get(key);
    }

    /** The route of a message, null if there is none. */
    @Nullable
    Route ofMessage(Buffer message, boolean text) {
        Object selected = text ? select(message) : null;
        boolean reserved = CONNECT.equals(selected) || DISCONNECT.equals(selected);
        Route route = selected instanceof String key && !reserved ? byKey.get(key) : null;
        return route == null ? byKey.get(Route.DEFAULT_KEY) : route;
    }

    private @Nullable Object select(Buffer message) {
        try {
            Object value = Json.decodeValue(message);
            for (String name : members) {
                value = value instanceof JsonObject json ? json.getValue(name) : null;
            }
            return value;
        } catch (DecodeException notJson) {
            return null;
        }
    }
}
