package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.runtime.json.JsonCursor;
import dev.apigateway.runtime.json.JsonScalars;

/** The members of {@code requestContext} that only WebSocket APIs send. */
final class WebSocketMembers {

    @Nullable
    Long connectedAt;
    @Nullable
    String connectionId;
    @Nullable
    String disconnectReason;
    @Nullable
    Integer disconnectStatusCode;
    @Nullable
    String eventType;
    @Nullable
    String messageDirection;
    @Nullable
    String messageId;

    boolean isPresent() {
        return connectionId != null && !connectionId.isEmpty();
    }

    void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "connectedAt" -> connectedAt = JsonScalars.epoch(cursor);
            case "connectionId" -> connectionId = cursor.text();
            case "disconnectReason" -> disconnectReason = cursor.text();
            case "disconnectStatusCode" -> disconnectStatusCode = JsonScalars.integer(cursor);
            case "eventType" -> eventType = cursor.text();
            case "messageDirection" -> messageDirection = cursor.text();
            case "messageId" -> messageId = cursor.text();
            default -> cursor.skip();
        }
    }
}
