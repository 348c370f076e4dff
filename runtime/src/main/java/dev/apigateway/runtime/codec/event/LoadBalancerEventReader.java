package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.LoadBalancerRequestContext;

/**
 * Makes an event of the members that an Application Load Balancer sends: single or multiple values, as its target group is set;
 * path and query string parameters as the caller encoded them.
 */
final class LoadBalancerEventReader {

    private static final String SHAPE = "an Application Load Balancer";

    private LoadBalancerEventReader() {
    }

    static ApiGatewayEvent read(EventMembers event, @Nullable BodyBinder binder) {
        String method = event.required(event.httpMethod, "httpMethod", SHAPE);
        String path = RequestPath.orRoot(event.path);
        Headers headers = event.multiValueHeaders.headers(event.headers);
        return ApiGatewayEvent.builder()
                .source(EventSource.LOAD_BALANCER)
                .method(method)
                .path(PercentDecoder.decodePath(path))
                .rawPath(event.path != null ? event.path : path)
                .routeKey(method + " " + path)
                .headers(headers)
                .query(event.multiValueQueryStringParameters.query(event.queryStringParameters, true))
                .pathParameters(event.pathParameters)
                .cookies(CookieHeader.cookies(headers))
                .stageVariables(event.stageVariables)
                .body(event.body.toBody(event, binder))
                .requestContext(
                        new LoadBalancerRequestContext(targetGroupArn(event.requestContext), hasMultiValueHeaders(event),
                                ForwardedHeaders.domainName(headers), ForwardedHeaders.sourceIp(headers),
                                headers.first("user-agent")))
                .build();
    }

    /** Whether the target group has multi-value headers enabled, for requests as for responses. */
    static boolean hasMultiValueHeaders(EventMembers event) {
        return event.multiValueHeaders != Pairs.NONE;
    }

    private static @Nullable String targetGroupArn(RequestContextMembers context) {
        return context.loadBalancer == null ? null : context.loadBalancer.targetGroupArn();
    }
}
