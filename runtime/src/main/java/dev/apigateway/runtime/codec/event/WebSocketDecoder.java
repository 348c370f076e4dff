package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.WebSocketEventType;
import dev.apigateway.runtime.json.PayloadName;

/**
 * Reads the events of WebSocket APIs in one pass over the bytes. Safe for any thread.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html">
 *      Integration requests of WebSocket APIs</a>
 */
public final class WebSocketDecoder {

    private static final String SHAPE = "a WebSocket API";

    private final EventParser parser = new EventParser();
    private final @Nullable BodyBinder binder;
    private final CallbackUrl callbackUrl;

    /**
     * @param binder what the bodies of the events use for {@code body().as(…)}, or null where nothing is bound
     * @param region where the function runs, {@code AWS_REGION}; null where that isn't known
     */
    public WebSocketDecoder(@Nullable BodyBinder binder, @Nullable String region) {
        this.binder = binder;
        this.callbackUrl = new CallbackUrl(region);
    }

    /**
     * Reads one event. Members that aren't known are skipped. A member that is of another kind than AWS sends counts as absent,
     * which is told at level DEBUG.
     *
     * @param event UTF-8 bytes; the event's body stays in them, so they must not be changed afterwards
     * @throws EventDecodingException when the bytes aren't JSON or aren't an event of a WebSocket API, and nothing else
     */
    public WebSocketEvent decode(byte[] event) {
        EventMembers members = parser.parse(event);
        EventShape shape = EventShape.of(members);
        if (shape != EventShape.WEB_SOCKET) {
            throw shape.refusal(members);
        }
        WebSocketEvent decoded = build(members);
        members.tellMismatches();
        return decoded;
    }

    private WebSocketEvent build(EventMembers event) {
        RequestContextMembers context = event.requestContext;
        WebSocketMembers connection = context.webSocket;
        WebSocketEventType type = type(event.required(connection.eventType, "requestContext.eventType", SHAPE));
        return WebSocketEvent.builder()
                .type(type)
                .routeKey(context.routeKey != null ? context.routeKey : defaultRoute(type))
                .connectionId(event.required(connection.connectionId, "requestContext.connectionId", SHAPE))
                .headers(event.multiValueHeaders.headers(event.headers))
                .query(event.multiValueQueryStringParameters.query(event.queryStringParameters, false))
                .body(event.body.toBody(event, binder))
                .stageVariables(event.stageVariables)
                .messageId(connection.messageId)
                .messageDirection(connection.messageDirection)
                .disconnectStatusCode(connection.disconnectStatusCode)
                .disconnectReason(connection.disconnectReason)
                .connectedAt(EventTime.ofMillis(connection.connectedAt))
                .time(EventTime.ofRequest(context))
                .apiId(context.apiId)
                .domainName(context.domainName)
                .stage(context.stage)
                .requestId(context.requestId)
                .extendedRequestId(context.extendedRequestId)
                .callbackUrl(callbackUrl.of(context))
                .authorizer(AuthorizerMembers.payloadV1(context.authorizer))
                .identity(context.identity.payloadV1())
                .build();
    }

    private static String defaultRoute(WebSocketEventType type) {
        return switch (type) {
            case CONNECT -> "$connect";
            case MESSAGE -> "$default";
            case DISCONNECT -> "$disconnect";
        };
    }

    private static WebSocketEventType type(String name) {
        return switch (name) {
            case "CONNECT" -> WebSocketEventType.CONNECT;
            case "MESSAGE" -> WebSocketEventType.MESSAGE;
            case "DISCONNECT" -> WebSocketEventType.DISCONNECT;
            default -> throw new EventDecodingException("The event's member 'requestContext.eventType' is '"
                    + PayloadName.printable(name) + "'; a WebSocket API sends CONNECT, MESSAGE or DISCONNECT there. "
                    + Advice.SEND_AN_EVENT);
        };
    }
}
