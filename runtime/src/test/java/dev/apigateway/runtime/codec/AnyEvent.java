package dev.apigateway.runtime.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.Dialect;

/** Events of every shape as maps, with the least that they have to have and the members that a law is about. */
enum AnyEvent {

    REST_API(Map.of("httpMethod", "GET", "path", "/pets", "resource", "/pets", "requestContext", Map.of("stage", "dev"))),

    HTTP_API_V1(Map.of("version", "1.0", "httpMethod", "GET", "path", "/pets", "requestContext", Map.of("stage", "dev"))),

    HTTP_API_V2(Map.of("version", "2.0", "rawPath", "/pets", "requestContext", Map.of("http", Map.of("method", "GET")))),

    FUNCTION_URL(Map.of("version", "2.0", "rawPath", "/pets", "requestContext",
            Map.of("domainName", "abc.lambda-url.us-east-1.on.aws", "http", Map.of("method", "GET")))),

    LOAD_BALANCER(Map.of("httpMethod", "GET", "path", "/pets", "requestContext", Map.of("elb", Map.of()))),

    VPC_LATTICE(Map.of("version", "2.0", "method", "GET", "path", "/pets", "requestContext",
            Map.of("serviceNetworkArn", "arn:aws:vpc-lattice:us-west-2:123456789012:servicenetwork/sn-1")));

    static final List<AnyEvent> MULTI_VALUE = List.of(REST_API, HTTP_API_V1, LOAD_BALANCER);

    private static final EventDecoder DECODER = new EventDecoder(null);

    private final Map<String, Object> members;

    AnyEvent(Map<String, Object> members) {
        this.members = members;
    }

    Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> event = new LinkedHashMap<>(members);
        event.putAll(more);
        return event;
    }

    /** The event in one form of its JSON, decoded. */
    ApiGatewayEvent decode(Map<String, ?> more, long form) {
        return DECODER.decode(JsonScribe.write(with(more), form)).event();
    }

    Dialect dialect(Map<String, ?> more) {
        return DECODER.decode(JsonScribe.write(with(more), 0)).dialect();
    }
}
