package dev.apigateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltWebSocketEvent(
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
        PayloadV1Identity identity) implements WebSocketEvent {

    BuiltWebSocketEvent {
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

    @Override
    public String connectionUrl() {
        return callbackUrl + "/@connections/" + URLEncoder.encode(connectionId, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "WebSocketEvent[" + type + ", route '" + routeKey + "', connection " + connectionId + ", " + body + "]";
    }
}
