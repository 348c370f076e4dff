package dev.apigateway.emulator.console;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * An event that the developer or a test sends past the front.
 *
 * @param handler the name of the handler, empty for the default one
 * @param event the event, which need not be JSON
 * @param tenantId the tenant, null for none
 * @param clientContext the client context as JSON, null for none
 */
record EventToSend(String handler, Buffer event, @Nullable String tenantId, @Nullable String clientContext) {

    static EventToSend of(JsonObject request) {
        Object event = request.getValue("event");
        if (!(event instanceof String) && !(event instanceof JsonObject)) {
            throw new IllegalArgumentException("The member 'event' is missing. Put an object there, or a string with JSON.");
        }
        Buffer bytes = event instanceof JsonObject object ? object.toBuffer() : Buffer.buffer((String) event);
        return new EventToSend(request.getString("handler", ""), bytes, request.getString("tenantId"),
                request.getString("clientContext"));
    }
}
