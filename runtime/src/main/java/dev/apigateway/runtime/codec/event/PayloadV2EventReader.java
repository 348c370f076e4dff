package dev.apigateway.runtime.codec.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.PayloadV2RequestContext;
import dev.apigateway.QueryParameters;

/** Makes an event of the members of payload format version 2.0. */
final class PayloadV2EventReader {

    private static final String SHAPE = "payload format version 2.0";
    private static final String DEFAULT = "$default";
    private static final PayloadV2Http NO_HTTP = new PayloadV2Http(null, null, null, null, null);

    private PayloadV2EventReader() {
    }

    static ApiGatewayEvent read(EventMembers event, @Nullable BodyBinder binder) {
        PayloadV2RequestContext context = context(event);
        String rawPath = rawPath(event.rawPath, context.http());
        String path = RequestPath.ofHttpApi(rawPath, context.stage());
        boolean functionUrl = isFunctionUrl(context.domainName());
        Headers headers = event.headers.headers(Pairs.NONE);
        return ApiGatewayEvent.builder()
                .source(functionUrl ? EventSource.FUNCTION_URL : EventSource.HTTP_API)
                .method(event.required(context.http().method(), "requestContext.http.method", SHAPE))
                .path(functionUrl ? PercentDecoder.decodePath(path) : path)
                .rawPath(rawPath)
                .rawQueryString(event.rawQueryString != null ? event.rawQueryString : "")
                .routeKey(routeKey(event.routeKey, context.routeKey()))
                .headers(headers)
                .query(query(event))
                .pathParameters(event.pathParameters)
                .cookies(cookies(event.cookies, headers))
                .stageVariables(event.stageVariables)
                .body(event.body.toBody(event, binder))
                .requestContext(context)
                .build();
    }

    private static PayloadV2RequestContext context(EventMembers event) {
        RequestContextMembers context = event.requestContext;
        return PayloadV2RequestContext.builder()
                .accountId(context.accountId)
                .apiId(context.apiId)
                .authentication(context.authentication)
                .authorizer(PayloadV2AuthorizerMembers.read(event))
                .domainName(context.domainName)
                .domainPrefix(context.domainPrefix)
                .http(context.http != null ? context.http : NO_HTTP)
                .requestId(context.requestId)
                .routeKey(context.routeKey)
                .stage(context.stage)
                .time(EventTime.ofMillis(context.timeEpoch))
                .build();
    }

    private static String rawPath(@Nullable String ofEvent, PayloadV2Http http) {
        String ofContext = http.path();
        return ofEvent != null ? ofEvent : ofContext != null ? ofContext : RequestPath.ROOT;
    }

    private static boolean isFunctionUrl(@Nullable String domainName) {
        return domainName != null && domainName.contains(".lambda-url.");
    }

    private static String routeKey(@Nullable String ofEvent, @Nullable String ofContext) {
        if (ofEvent != null) {
            return ofEvent;
        }
        return ofContext != null ? ofContext : DEFAULT;
    }

    /** The raw query, as only that tells two values from one with a comma; hand-written events may have the map alone. */
    private static QueryParameters query(EventMembers event) {
        if (event.rawQueryString != null && !event.rawQueryString.isEmpty()) {
            return QueryString.parse(event.rawQueryString);
        }
        return event.queryStringParameters.query(Pairs.NONE, false);
    }

    private static List<String> cookies(List<String> cookies, Headers headers) {
        return cookies.isEmpty() ? CookieHeader.cookies(headers) : cookies;
    }
}
