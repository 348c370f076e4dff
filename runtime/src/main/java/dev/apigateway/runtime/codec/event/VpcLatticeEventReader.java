package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.VpcLatticeRequestContext;

/** Makes an event of the members that VPC Lattice sends in event structure version V2. */
final class VpcLatticeEventReader {

    private static final String SHAPE = "VPC Lattice";

    private VpcLatticeEventReader() {
    }

    static ApiGatewayEvent read(EventMembers event, @Nullable BodyBinder binder) {
        String method = event.required(event.method, "method", SHAPE);
        String target = event.path != null ? event.path : RequestPath.ROOT;
        int queryStart = target.indexOf('?');
        String rawPath = queryStart < 0 ? target : target.substring(0, queryStart);
        String path = RequestPath.orRoot(rawPath);
        Headers headers = event.headers.headers(Pairs.NONE);
        return ApiGatewayEvent.builder()
                .source(EventSource.VPC_LATTICE)
                .method(method)
                .path(PercentDecoder.decodePath(path))
                .rawPath(rawPath)
                .rawQueryString(queryStart < 0 ? null : target.substring(queryStart + 1))
                .routeKey(method + " " + path)
                .headers(headers)
                .query(event.queryStringParameters.query(Pairs.NONE, false))
                .pathParameters(event.pathParameters)
                .cookies(CookieHeader.cookies(headers))
                .stageVariables(event.stageVariables)
                .body(event.body.toBody(event, binder))
                .requestContext(context(event.requestContext, headers))
                .build();
    }

    private static VpcLatticeRequestContext context(RequestContextMembers context, Headers headers) {
        return VpcLatticeRequestContext.builder()
                .serviceNetworkArn(context.serviceNetworkArn)
                .serviceArn(context.serviceArn)
                .targetGroupArn(context.targetGroupArn)
                .identity(context.identity.vpcLattice())
                .region(context.region)
                .time(EventTime.ofMicros(context.timeEpoch))
                .domainName(ForwardedHeaders.domainName(headers))
                .sourceIp(ForwardedHeaders.sourceIp(headers))
                .userAgent(headers.first("user-agent"))
                .build();
    }
}
