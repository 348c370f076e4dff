package dev.apigateway;

/**
 * The application's function behind a WebSocket API: one event in, one response out.
 * <p>
 * A response to {@link WebSocketEventType#CONNECT} with a status of 2xx accepts the connection; echo
 * {@code Sec-WebSocket-Protocol} there if the client asked for one. The body of a response to a message reaches the client
 * where the route has a route response, and nowhere else; otherwise call {@link WebSocketEvent#connectionUrl()}.
 * <p>
 * A handler is one object for the life of the process, as {@link ApiGatewayHandler} is.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">WebSocket APIs</a>
 */
@FunctionalInterface
public interface WebSocketHandler {

    /**
     * Answers one event.
     *
     * @param event what happened on the connection
     * @param context what Lambda tells about this invocation
     * @return the response, never null; {@code ApiGatewayResponse.of(200)} where there is nothing to say
     * @throws StatusException to answer with an HTTP status other than success: on {@code CONNECT} it refuses the connection
     * @throws Exception for any other failure; its text and stack trace go to the log, never to the client
     */
    ApiGatewayResponse handle(WebSocketEvent event, Context context) throws Exception;
}
