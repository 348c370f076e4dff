package dev.apigateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a WebSocket API sends when a connection begins, ends, or carries a message. Immutable, safe for any thread. Collections
 * are empty, never null; API Gateway sends headers, query string parameters and the identity's details with {@code $connect}
 * above all, so an application keeps what it needs of them under the connection id.
 *
 * @param type {@code requestContext.eventType}
 * @param routeKey {@code requestContext.routeKey}: {@code $connect}, {@code $disconnect}, {@code $default} or a route of the
 *        API's own; the one of these three that goes with the type where the event has none
 * @param connectionId {@code requestContext.connectionId}, for instance {@code L0SM9cOFvHcCIhw=}
 * @param headers the headers of the request for a connection
 * @param query the query string parameters of the request for a connection
 * @param body the message; empty unless there is one
 * @param stageVariables the stage's variables
 * @param messageId {@code requestContext.messageId}, for messages
 * @param messageDirection {@code requestContext.messageDirection}, {@code IN}
 * @param disconnectStatusCode {@code requestContext.disconnectStatusCode}, the WebSocket close code, for instance 1001
 * @param disconnectReason {@code requestContext.disconnectReason}
 * @param connectedAt {@code requestContext.connectedAt}
 * @param time {@code requestContext.requestTimeEpoch}
 * @param apiId {@code requestContext.apiId}
 * @param domainName {@code requestContext.domainName}
 * @param stage {@code requestContext.stage}
 * @param requestId {@code requestContext.requestId}
 * @param extendedRequestId {@code requestContext.extendedRequestId}
 * @param callbackUrl the endpoint of the API's management calls, for instance
 *        {@code https://abc123.execute-api.us-east-1.amazonaws.com/prod}: what the AWS SDK's
 *        {@code ApiGatewayManagementApiClient} takes as its endpoint override. It has the API's own domain name even where the
 *        client came by a custom one, which takes no such calls
 * @param authorizer {@code requestContext.authorizer}: what the authorizer of {@code $connect} found out, with every event of
 *        the connection
 * @param identity {@code requestContext.identity}
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">
 *      Managing connected users</a>
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html">
 *      Mapping template reference of WebSocket APIs</a>
 */
public record WebSocketEvent(
        WebSocketEventType type,
        String routeKey,
        String connectionId,
        Headers headers,
        QueryParameters query,
        Body body,
        Map<String, String> stageVariables,
        @Nullable String messageId,
        @Nullable String messageDirection,
        @Nullable Integer disconnectStatusCode,
        @Nullable String disconnectReason,
        @Nullable Instant connectedAt,
        @Nullable Instant time,
        @Nullable String apiId,
        @Nullable String domainName,
        @Nullable String stage,
        @Nullable String requestId,
        @Nullable String extendedRequestId,
        String callbackUrl,
        PayloadV1Authorizer authorizer,
        PayloadV1Identity identity) {

    /** Copies its map. */
    public WebSocketEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(routeKey, "routeKey");
        Objects.requireNonNull(connectionId, "connectionId");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(body, "body");
        stageVariables = Map.copyOf(stageVariables);
        Objects.requireNonNull(callbackUrl, "callbackUrl");
        Objects.requireNonNull(authorizer, "authorizer");
        Objects.requireNonNull(identity, "identity");
    }

    /**
     * The address of this connection for a signed {@code POST} of a message, {@code GET} or {@code DELETE}: the callback URL
     * with {@code /@connections/} and the encoded connection id.
     *
     * @see <a href=
     *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">
     *      The connections commands</a>
     */
    public String connectionUrl() {
        return callbackUrl + "/@connections/" + URLEncoder.encode(connectionId, StandardCharsets.UTF_8);
    }

    /** Type, route and sizes: neither body nor header values, which stay out of logs. */
    @Override
    public String toString() {
        return "WebSocketEvent[" + type + ", route '" + routeKey + "', connection " + connectionId + ", " + body + "]";
    }
}
