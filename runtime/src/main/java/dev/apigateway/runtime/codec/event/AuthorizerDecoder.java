package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.AuthorizerEvent;
import dev.apigateway.EventDecodingException;
import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.TokenAuthorizerEvent;

/**
 * Reads what API Gateway asks of Lambda authorizers, in one pass over the bytes. Safe for any thread.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">Input to
 *      a Lambda authorizer</a>
 */
public final class AuthorizerDecoder {

    private static final String SHAPE = "a Lambda authorizer";

    private final EventParser parser = new EventParser();

    /**
     * Reads one event. Members that aren't known are skipped. A member that is of another kind than AWS sends counts as absent,
     * which is told at level DEBUG.
     *
     * @param event UTF-8 bytes, not to be changed afterwards
     * @throws EventDecodingException when the bytes aren't JSON, aren't an event of an authorizer, or lack the token or the
     *         method that it asks about, and nothing else
     */
    public AuthorizerEvent decode(byte[] event) {
        EventMembers members = parser.parse(event);
        AuthorizerEvent decoded = build(members);
        members.tellMismatches();
        return decoded;
    }

    private static AuthorizerEvent build(EventMembers members) {
        EventShape shape = EventShape.of(members);
        return switch (shape) {
            case AUTHORIZER_TOKEN -> new TokenAuthorizerEvent(
                    members.required(members.authorizationToken, "authorizationToken", SHAPE), arn(members));
            case AUTHORIZER_V1 -> payloadV1(members);
            case AUTHORIZER_V2 -> payloadV2(members);
            case PAYLOAD_V1, PAYLOAD_V2, LOAD_BALANCER, VPC_LATTICE_V1, VPC_LATTICE_V2, WEB_SOCKET, UNKNOWN -> throw shape
                    .refusal(members);
        };
    }

    /** A WebSocket API asks about a connection, which has neither a method nor a path in the event. */
    private static RequestAuthorizerEvent payloadV1(EventMembers members) {
        if (members.requestContext.webSocket.isPresent() && members.path == null) {
            members.httpMethod = "GET";
        }
        members.body = RequestBody.NONE;
        return request(members, PayloadV1EventReader.read(members, null));
    }

    private static RequestAuthorizerEvent payloadV2(EventMembers members) {
        members.body = RequestBody.NONE;
        return request(members, PayloadV2EventReader.read(members, null));
    }

    private static RequestAuthorizerEvent request(EventMembers members, ApiGatewayEvent request) {
        return new RequestAuthorizerEvent(arn(members), members.identitySource, request,
                members.requestContext.webSocket.connectionId);
    }

    private static String arn(EventMembers members) {
        @Nullable
        String arn = members.methodArn != null ? members.methodArn : members.routeArn;
        return members.required(arn, "methodArn", SHAPE);
    }
}
