package dev.apigateway.runtime.codec;

import java.util.List;

import dev.apigateway.EventDecodingException;

/** The shapes of event that are told apart, those that are refused included. */
enum EventShape {

    PAYLOAD_V1,
    PAYLOAD_V2,
    LOAD_BALANCER("an Application Load Balancer", "requestContext.elb"),
    VPC_LATTICE_V1("VPC Lattice", "raw_path"),
    VPC_LATTICE_V2("VPC Lattice", "requestContext.serviceNetworkArn"),
    WEB_SOCKET("a WebSocket API", "requestContext.connectionId"),
    AUTHORIZER_V1("API Gateway for a Lambda authorizer", "methodArn"),
    AUTHORIZER_V2("API Gateway for a Lambda authorizer", "routeArn"),
    UNKNOWN;

    private final String sender;
    private final String discriminator;

    EventShape() {
        this("", "");
    }

    EventShape(String sender, String discriminator) {
        this.sender = sender;
        this.discriminator = discriminator;
    }

    /** Looks for the shapes of others first: they share members such as {@code version} and {@code httpMethod} with ours. */
    static EventShape of(EventMembers event) {
        RequestContextMembers context = event.requestContext;
        if (context.isOfLoadBalancer) {
            return LOAD_BALANCER;
        }
        if (context.isOfVpcLattice) {
            return VPC_LATTICE_V2;
        }
        if (event.isOfVpcLattice) {
            return VPC_LATTICE_V1;
        }
        if (context.isOfWebSocket) {
            return WEB_SOCKET;
        }
        if (event.isForAuthorizerV1) {
            return AUTHORIZER_V1;
        }
        if (event.isForAuthorizerV2) {
            return AUTHORIZER_V2;
        }
        return ofPayloadFormat(event);
    }

    private static EventShape ofPayloadFormat(EventMembers event) {
        if (event.version != null) {
            return switch (event.version) {
                case "2.0" -> PAYLOAD_V2;
                case "1.0" -> PAYLOAD_V1;
                default -> UNKNOWN;
            };
        }
        if (event.httpMethod != null && event.path != null) {
            return PAYLOAD_V1;
        }
        return event.requestContext.http != null ? PAYLOAD_V2 : UNKNOWN;
    }

    /** Why an event of this shape can't be read. */
    EventDecodingException refusal(EventMembers event) {
        if (this == UNKNOWN) {
            return new EventDecodingException("The event is of no shape that API Gateway sends: found "
                    + members(event.names) + ". " + Advice.SEND_AN_EVENT);
        }
        return new EventDecodingException("The event comes from " + sender + ": found the member '" + discriminator
                + "'. This version does not read such events. " + Advice.SEND_AN_EVENT);
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
