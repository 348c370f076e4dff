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
        return new ApiGatewayEvent(
                EventSource.VPC_LATTICE,
                method,
                PercentDecoder.decodePath(path),
                rawPath,
                queryStart < 0 ? null : target.substring(queryStart + 1),
                method + " " + path,
                headers,
                event.queryStringParameters.query(Pairs.NONE, false),
                event.pathParameters,
                CookieHeader.cookies(headers),
                event.stageVariables,
                event.body.toBody(event, binder),
                context(event.requestContext, headers));
    }

    private static VpcLatticeRequestContext context(RequestContextMembers context, Headers headers) {
        return new VpcLatticeRequestContext(context.serviceNetworkArn, context.serviceArn, context.targetGroupArn,
                context.identity.vpcLattice(), context.region, EventTime.ofMicros(context.timeEpoch),
                ForwardedHeaders.domainName(headers), ForwardedHeaders.sourceIp(headers), headers.first("user-agent"));
    }
}
