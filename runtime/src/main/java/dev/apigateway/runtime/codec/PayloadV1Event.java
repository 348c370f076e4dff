package dev.apigateway.runtime.codec;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.PayloadV1RequestContext;
import dev.apigateway.QueryParameters;

/** Makes an event of the members of payload format version 1.0. */
final class PayloadV1Event {

    private static final String VERSION = "1.0";

    private PayloadV1Event() {
    }

    static ApiGatewayEvent build(EventMembers event, @Nullable BodyBinder binder) {
        String method = event.httpMethod != null ? event.httpMethod
                : Required.member(event.requestContext.httpMethod, "httpMethod", VERSION);
        String path = Required.member(event.path, "path", VERSION);
        Headers headers = headers(event.headers, event.multiValueHeaders);
        return new ApiGatewayEvent(
                event.version == null ? EventSource.REST_API : EventSource.HTTP_API,
                method,
                path,
                path,
                null,
                method + " " + (event.resource != null ? event.resource : path),
                headers,
                query(event.queryStringParameters, event.multiValueQueryStringParameters),
                event.pathParameters,
                CookieHeader.cookies(headers),
                event.stageVariables,
                RequestBody.of(event, binder),
                context(event.requestContext));
    }

    private static PayloadV1RequestContext context(RequestContextMembers context) {
        return new PayloadV1RequestContext(context.accountId, context.apiId,
                AuthorizerMembers.payloadV1(context.authorizer), context.deploymentId, context.domainName,
                context.domainPrefix, context.extendedRequestId, context.httpMethod, context.identity,
                context.operationName, context.path, context.protocol, context.requestId, context.resourceId,
                context.resourcePath, context.stage, context.requestTimeEpoch);
    }

    private static Headers headers(Map<String, String> single, Map<String, List<String>> multi) {
        Headers.Builder headers = Headers.builder();
        for (Map.Entry<String, List<String>> member : multi.entrySet()) {
            for (String value : member.getValue()) {
                headers.add(member.getKey(), value);
            }
        }
        for (Map.Entry<String, String> member : single.entrySet()) {
            if (!multi.containsKey(member.getKey()) && !containsIgnoringCase(multi, member.getKey())) {
                headers.add(member.getKey(), member.getValue());
            }
        }
        return headers.build();
    }

    private static boolean containsIgnoringCase(Map<String, List<String>> multi, String name) {
        for (String candidate : multi.keySet()) {
            if (candidate.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static QueryParameters query(Map<String, String> single, Map<String, List<String>> multi) {
        QueryParameters.Builder query = QueryParameters.builder();
        for (Map.Entry<String, List<String>> member : multi.entrySet()) {
            for (String value : member.getValue()) {
                query.add(member.getKey(), value);
            }
        }
        for (Map.Entry<String, String> member : single.entrySet()) {
            if (!multi.containsKey(member.getKey())) {
                query.add(member.getKey(), member.getValue());
            }
        }
        return query.build();
    }
}
