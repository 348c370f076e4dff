package dev.apigateway.runtime.codec.event;

import java.util.List;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.PayloadName;

/** The shapes of event that are told apart, those that are refused included. */
enum EventShape {

    PAYLOAD_V1("a REST API or an HTTP API", "httpMethod", Advice.API_GATEWAY_HANDLER),
    PAYLOAD_V2("an HTTP API or a function URL", "version", Advice.API_GATEWAY_HANDLER),
    LOAD_BALANCER("an Application Load Balancer", "requestContext.elb", Advice.API_GATEWAY_HANDLER),
    VPC_LATTICE_V1("VPC Lattice", "raw_path", "Set the event structure version of the target group to V2."),
    VPC_LATTICE_V2("VPC Lattice", "requestContext.serviceNetworkArn", Advice.API_GATEWAY_HANDLER),
    WEB_SOCKET("a WebSocket API", "requestContext.connectionId", "Write a WebSocketHandler for such events."),
    AUTHORIZER_TOKEN("API Gateway for a Lambda authorizer", "authorizationToken", Advice.AUTHORIZER_HANDLER),
    AUTHORIZER_V1("API Gateway for a Lambda authorizer", "methodArn", Advice.AUTHORIZER_HANDLER),
    AUTHORIZER_V2("API Gateway for a Lambda authorizer", "routeArn", Advice.AUTHORIZER_HANDLER),
    UNKNOWN("", "", "Write an EventHandler for events of other services.");

    private final String sender;
    private final String discriminator;
    private final String advice;

    EventShape(String sender, String discriminator, String advice) {
        this.sender = sender;
        this.discriminator = discriminator;
        this.advice = advice;
    }

    /** Looks for the rarer shapes first: they share members such as {@code version} and {@code httpMethod} with the others. */
    static EventShape of(EventMembers event) {
        RequestContextMembers context = event.requestContext;
        if (context.loadBalancer != null) {
            return LOAD_BALANCER;
        }
        if (EventMembers.isGiven(context.serviceNetworkArn)) {
            return VPC_LATTICE_V2;
        }
        if (event.isOfVpcLatticeV1) {
            return VPC_LATTICE_V1;
        }
        if (EventMembers.isGiven(event.methodArn)) {
            return "TOKEN".equals(event.type) ? AUTHORIZER_TOKEN : AUTHORIZER_V1;
        }
        if (EventMembers.isGiven(event.routeArn)) {
            return AUTHORIZER_V2;
        }
        return context.webSocket.isPresent() ? WEB_SOCKET : ofPayloadFormat(event);
    }

    private static EventShape ofPayloadFormat(EventMembers event) {
        if (event.version != null) {
            return switch (event.version) {
                case "2.0", "2" -> PAYLOAD_V2;
                case "1.0", "1" -> PAYLOAD_V1;
                default -> UNKNOWN;
            };
        }
        if (EventMembers.isGiven(event.httpMethod) || EventMembers.isGiven(event.requestContext.httpMethod)) {
            return PAYLOAD_V1;
        }
        return event.requestContext.http != null ? PAYLOAD_V2 : UNKNOWN;
    }

    /** Why an event of this shape can't be read by a decoder for other shapes. */
    EventDecodingException refusal(EventMembers event) {
        if (this == UNKNOWN) {
            return new EventDecodingException("The event is of no shape that API Gateway sends: found "
                    + members(event.names) + ". " + advice);
        }
        return new EventDecodingException("The event comes from " + sender + ": found the member '" + discriminator
                + "'. " + advice);
    }

    private static String members(List<String> names) {
        if (names.isEmpty()) {
            return "no members";
        }
        StringBuilder text = new StringBuilder(names.size() == 1 ? "the member '" : "the members '");
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : "', '").append(PayloadName.printable(names.get(i)));
        }
        return text.append('\'').toString();
    }
}
