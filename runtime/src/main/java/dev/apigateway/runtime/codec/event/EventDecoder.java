package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.response.Dialect;

/**
 * Reads the events of REST APIs, HTTP APIs, function URLs, load balancers and VPC Lattice in one pass over the bytes; the shape
 * is told from the members, in whatever order they come. Safe for any thread.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public final class EventDecoder {

    private final EventParser parser = new EventParser();
    private final @Nullable BodyBinder binder;

    /** @param binder what the bodies of the events use for {@code body().as(…)}, or null where nothing is bound */
    public EventDecoder(@Nullable BodyBinder binder) {
        this.binder = binder;
    }

    /**
     * Reads one event. Members that aren't known are skipped; of a member that comes twice the last one counts, but for headers
     * and parameters, which keep both. A member that is of another kind than AWS sends counts as absent, which is told at level
     * DEBUG. Bytes that aren't UTF-8 are read as U+FFFD.
     *
     * @param event UTF-8 bytes; the event's body stays in them, so they must not be changed afterwards
     * @throws EventDecodingException when the bytes aren't JSON, are of another shape, or can't be read as an HTTP request:
     *         without a method, or with a body that is no text; and nothing else. The message says what was found and where,
     *         without the payload
     */
    public DecodedEvent decode(byte[] event) {
        EventMembers members = parser.parse(event);
        DecodedEvent decoded = build(members);
        members.tellMismatches();
        return decoded;
    }

    private DecodedEvent build(EventMembers members) {
        EventShape shape = EventShape.of(members);
        return switch (shape) {
            case PAYLOAD_V1 -> new DecodedEvent(PayloadV1EventReader.read(members, binder), Dialect.PAYLOAD_V1);
            case PAYLOAD_V2 -> new DecodedEvent(PayloadV2EventReader.read(members, binder), Dialect.PAYLOAD_V2);
            case LOAD_BALANCER -> new DecodedEvent(LoadBalancerEventReader.read(members, binder),
                    LoadBalancerEventReader.hasMultiValueHeaders(members) ? Dialect.LOAD_BALANCER_MULTI_VALUE
                            : Dialect.LOAD_BALANCER);
            case VPC_LATTICE_V2 -> new DecodedEvent(VpcLatticeEventReader.read(members, binder), Dialect.VPC_LATTICE);
            case VPC_LATTICE_V1, WEB_SOCKET, AUTHORIZER_TOKEN, AUTHORIZER_V1, AUTHORIZER_V2, UNKNOWN -> throw shape
                    .refusal(members);
        };
    }
}
