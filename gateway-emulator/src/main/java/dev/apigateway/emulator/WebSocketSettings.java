package dev.apigateway.emulator;

import java.time.Duration;

/**
 * What only a WebSocket API has.
 *
 * @param routeSelectionExpression which member of a message names its route, for instance {@code $request.body.action}
 * @param routeResponses whether the body of a response to a message is sent back to the client, which in the cloud takes a
 *        route
 *        response
 * @param idleTimeout after which time without messages a connection is closed
 * @param longestConnection after which time every connection is closed
 */
public record WebSocketSettings(String routeSelectionExpression, boolean routeResponses, Duration idleTimeout,
        Duration longestConnection) {

    private static final String BODY = "$request.body.";

    public WebSocketSettings {
        if (!routeSelectionExpression.startsWith(BODY) || routeSelectionExpression.length() == BODY.length()) {
            throw new IllegalArgumentException("The route selection expression is '" + routeSelectionExpression
                    + "'. The local gateway knows members of the message only, for instance $request.body.action.");
        }
        if (idleTimeout.toMillis() < 1 || longestConnection.toMillis() < 1) {
            throw new IllegalArgumentException("The idle timeout is " + idleTimeout + ", the longest connection "
                    + longestConnection + ". Use at least one millisecond.");
        }
    }

    /** Routes by {@code action}, no route responses, 10 minutes and 2 hours as in the cloud. */
    public static WebSocketSettings defaults() {
        return new WebSocketSettings(BODY + "action", false, Duration.ofMinutes(10), Duration.ofHours(2));
    }

    /** These settings with another route selection expression. */
    public WebSocketSettings withRouteSelectionExpression(String newExpression) {
        return new WebSocketSettings(newExpression, routeResponses, idleTimeout, longestConnection);
    }

    /** These settings with or without responses to messages. */
    public WebSocketSettings withRouteResponses(boolean newRouteResponses) {
        return new WebSocketSettings(routeSelectionExpression, newRouteResponses, idleTimeout, longestConnection);
    }

    /** These settings with other limits of a connection. */
    public WebSocketSettings withLimits(Duration newIdleTimeout, Duration newLongestConnection) {
        return new WebSocketSettings(routeSelectionExpression, routeResponses, newIdleTimeout, newLongestConnection);
    }

    /** The path of the member that names the route, for instance {@code [action]}. */
    public String[] routeMember() {
        return routeSelectionExpression.substring(BODY.length()).split("\\.", -1);
    }
}
