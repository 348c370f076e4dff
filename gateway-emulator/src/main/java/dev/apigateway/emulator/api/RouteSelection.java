package dev.apigateway.emulator.api;

import java.util.List;

/**
 * How a WebSocket API finds the route of a message.
 *
 * @param expression the route selection expression, for instance {@code $request.body.action}
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for WebSocket
 *      APIs</a>
 */
public record RouteSelection(String expression) {

    /** By the member {@code action}. */
    public static final RouteSelection BY_ACTION = new RouteSelection("$request.body.action");

    private static final String BODY = "$request.body.";

    public RouteSelection {
        if (!expression.startsWith(BODY) || expression.length() == BODY.length()) {
            throw new IllegalArgumentException("The route selection expression is '" + expression
                    + "'. The local gateway knows members of the message only, for instance $request.body.action.");
        }
    }

    /** The names of the members that lead to that of the route, for instance {@code action}. */
    public List<String> members() {
        return List.of(expression.substring(BODY.length()).split("\\.", -1));
    }
}
