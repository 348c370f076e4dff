package dev.apigateway;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a WebSocket API sends when a connection begins, ends, or carries a message. Immutable, safe for any thread. Collections
 * are empty, never null; API Gateway sends headers, query string parameters and the identity's details with {@code $connect}
 * above all, so an application keeps what it needs of them under the connection id.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">
 *      Managing connected users</a>
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html">
 *      Mapping template reference of WebSocket APIs</a>
 */
public sealed interface WebSocketEvent permits BuiltWebSocketEvent {

    /** {@code requestContext.eventType}. */
    WebSocketEventType type();

    /**
     * {@code requestContext.routeKey}: {@code $connect}, {@code $disconnect}, {@code $default} or a route of the API's
     * own; the one of these three that goes with the type where the event has none.
     */
    String routeKey();

    /** {@code requestContext.connectionId}, for instance {@code L0SM9cOFvHcCIhw=}. */
    String connectionId();

    /** The headers of the request for a connection. */
    Headers headers();

    /** The query string parameters of the request for a connection. */
    QueryParameters query();

    /** The message; empty unless there is one. */
    Body body();

    /** The stage's variables. */
    Map<String, String> stageVariables();

    /** {@code requestContext.messageId}, for messages. */
    @Nullable
    String messageId();

    /** {@code requestContext.messageDirection}, {@code IN}. */
    @Nullable
    String messageDirection();

    /** {@code requestContext.disconnectStatusCode}, the WebSocket close code, for instance 1001. */
    @Nullable
    Integer disconnectStatusCode();

    /** {@code requestContext.disconnectReason}. */
    @Nullable
    String disconnectReason();

    /** {@code requestContext.connectedAt}. */
    @Nullable
    Instant connectedAt();

    /** {@code requestContext.requestTimeEpoch}. */
    @Nullable
    Instant time();

    /** {@code requestContext.apiId}. */
    @Nullable
    String apiId();

    /** {@code requestContext.domainName}. */
    @Nullable
    String domainName();

    /** {@code requestContext.stage}. */
    @Nullable
    String stage();

    /** {@code requestContext.requestId}. */
    @Nullable
    String requestId();

    /** {@code requestContext.extendedRequestId}. */
    @Nullable
    String extendedRequestId();

    /**
     * The endpoint of the API's management calls, for instance {@code
     * https://abc123.execute-api.us-east-1.amazonaws.com/prod}: what the AWS SDK's {@code
     * ApiGatewayManagementApiClient} takes as its endpoint override. It has the API's own domain name even where the
     * client came by a custom one, which takes no such calls.
     */
    String callbackUrl();

    /**
     * {@code requestContext.authorizer}: what the authorizer of {@code $connect} found out, with every event of the
     * connection.
     */
    PayloadV1Authorizer authorizer();

    /** {@code requestContext.identity}. */
    PayloadV1Identity identity();

    /**
     * The address of this connection for a signed {@code POST} of a message, {@code GET} or {@code DELETE}: the callback URL
     * with {@code /@connections/} and the encoded connection id.
     *
     * @see <a href=
     *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">
     *      The connections commands</a>
     */
    String connectionUrl();

    /** Type, route and sizes: neither body nor header values, which stay out of logs. */
    @Override
    String toString();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private static final PayloadV1Identity NO_IDENTITY = PayloadV1Identity.builder().build();

        private @Nullable WebSocketEventType type;
        private @Nullable String routeKey;
        private @Nullable String connectionId;
        private Headers headers = Headers.empty();
        private QueryParameters query = QueryParameters.empty();
        private Body body = Body.empty();
        private Map<String, String> stageVariables = Map.of();
        private @Nullable String messageId;
        private @Nullable String messageDirection;
        private @Nullable Integer disconnectStatusCode;
        private @Nullable String disconnectReason;
        private @Nullable Instant connectedAt;
        private @Nullable Instant time;
        private @Nullable String apiId;
        private @Nullable String domainName;
        private @Nullable String stage;
        private @Nullable String requestId;
        private @Nullable String extendedRequestId;
        private @Nullable String callbackUrl;
        private PayloadV1Authorizer authorizer = PayloadV1Authorizer.none();
        private PayloadV1Identity identity = NO_IDENTITY;

        private Builder() {
        }

        public Builder type(WebSocketEventType type) {
            this.type = type;
            return this;
        }

        public Builder routeKey(String routeKey) {
            this.routeKey = routeKey;
            return this;
        }

        public Builder connectionId(String connectionId) {
            this.connectionId = connectionId;
            return this;
        }

        public Builder headers(Headers headers) {
            this.headers = headers;
            return this;
        }

        public Builder query(QueryParameters query) {
            this.query = query;
            return this;
        }

        public Builder body(Body body) {
            this.body = body;
            return this;
        }

        public Builder stageVariables(Map<String, String> stageVariables) {
            this.stageVariables = stageVariables;
            return this;
        }

        public Builder messageId(@Nullable String messageId) {
            this.messageId = messageId;
            return this;
        }

        public Builder messageDirection(@Nullable String messageDirection) {
            this.messageDirection = messageDirection;
            return this;
        }

        public Builder disconnectStatusCode(@Nullable Integer disconnectStatusCode) {
            this.disconnectStatusCode = disconnectStatusCode;
            return this;
        }

        public Builder disconnectReason(@Nullable String disconnectReason) {
            this.disconnectReason = disconnectReason;
            return this;
        }

        public Builder connectedAt(@Nullable Instant connectedAt) {
            this.connectedAt = connectedAt;
            return this;
        }

        public Builder time(@Nullable Instant time) {
            this.time = time;
            return this;
        }

        public Builder apiId(@Nullable String apiId) {
            this.apiId = apiId;
            return this;
        }

        public Builder domainName(@Nullable String domainName) {
            this.domainName = domainName;
            return this;
        }

        public Builder stage(@Nullable String stage) {
            this.stage = stage;
            return this;
        }

        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        public Builder extendedRequestId(@Nullable String extendedRequestId) {
            this.extendedRequestId = extendedRequestId;
            return this;
        }

        public Builder callbackUrl(String callbackUrl) {
            this.callbackUrl = callbackUrl;
            return this;
        }

        public Builder authorizer(PayloadV1Authorizer authorizer) {
            this.authorizer = authorizer;
            return this;
        }

        public Builder identity(PayloadV1Identity identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Makes it of what was set.
         *
         * @throws IllegalStateException when {@code type} or {@code routeKey} or {@code connectionId} or {@code callbackUrl} is
         *         not set
         */
        public WebSocketEvent build() {
            return new BuiltWebSocketEvent(Required.member(type, "WebSocketEvent", "type"),
                    Required.member(routeKey, "WebSocketEvent", "routeKey"),
                    Required.member(connectionId, "WebSocketEvent", "connectionId"), headers, query, body, stageVariables,
                    messageId, messageDirection, disconnectStatusCode, disconnectReason, connectedAt, time, apiId, domainName,
                    stage, requestId, extendedRequestId, Required.member(callbackUrl, "WebSocketEvent", "callbackUrl"),
                    authorizer, identity);
        }
    }
}
