package dev.apigateway.emulator.settings;

import java.time.Duration;

/**
 * How a WebSocket API treats connections.
 *
 * @param routeResponses whether the body of a response to a message is sent back to the client, which in the cloud takes a
 *        route response
 * @param idleTimeout after which time without messages a connection is closed
 * @param longestConnection after which time every connection is closed
 */
public record WebSocketSettings(boolean routeResponses, Duration idleTimeout, Duration longestConnection) {

    public WebSocketSettings {
        if (idleTimeout.toMillis() < 1 || longestConnection.toMillis() < 1) {
            throw new IllegalArgumentException("The idle timeout is " + idleTimeout + ", the longest connection "
                    + longestConnection + ". Use at least one millisecond.");
        }
    }

    /** No route responses, 10 minutes and 2 hours as in the cloud. */
    public static WebSocketSettings defaults() {
        return new WebSocketSettings(false, Duration.ofMinutes(10), Duration.ofHours(2));
    }

    /** These settings with or without responses to messages. */
    public WebSocketSettings withRouteResponses(boolean newRouteResponses) {
        return new WebSocketSettings(newRouteResponses, idleTimeout, longestConnection);
    }
}
