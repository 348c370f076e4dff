package dev.apigateway.runtime.codec;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.PayloadV1RequestContext;

/** Makes an event of the members of payload format version 1.0. */
final class PayloadV1Event {

    private PayloadV1Event() {
    }

    static ApiGatewayEvent build(EventMembers event, @Nullable BodyBinder binder) {
        String method = event.httpMethod != null ? event.httpMethod
                : Required.member(event.requestContext.httpMethod, "httpMethod", Required.PAYLOAD_V1);
        String path = Required.member(event.path, "path", Required.PAYLOAD_V1);
        Headers headers = event.multiValueHeaders.headers(event.headers);
        boolean restApi = event.version == null;
        return new ApiGatewayEvent(
                source(event),
                method,
                restApi ? PercentDecoder.decodePath(path) : StagePath.withoutStage(path, event.requestContext.stage),
                event.requestContext.path != null ? event.requestContext.path : path,
                null,
                routeKey(event, method, path),
                headers,
                event.multiValueQueryStringParameters.query(event.queryStringParameters, false),
                restApi ? decoded(event.pathParameters) : event.pathParameters,
                CookieHeader.cookies(headers),
                event.stageVariables,
                event.body.toBody(event, binder),
                context(event.requestContext));
    }

    private static EventSource source(EventMembers event) {
        if (event.version != null) {
            return EventSource.HTTP_API;
        }
        return event.requestContext.webSocket.isPresent() ? EventSource.WEB_SOCKET_API : EventSource.REST_API;
    }

    /** Of these shapes only what a WebSocket API sends to its authorizer has a key of its own. */
    private static String routeKey(EventMembers event, String method, String path) {
        if (event.requestContext.routeKey != null) {
            return event.requestContext.routeKey;
        }
        return method + " " + (event.resource != null ? event.resource : path);
    }

    /** REST APIs cut them out of the path as it came. */
    private static Map<String, String> decoded(Map<String, String> pathParameters) {
        Map<String, String> decoded = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            decoded.put(parameter.getKey(), PercentDecoder.decodePath(parameter.getValue()));
        }
        return decoded;
    }

    private static PayloadV1RequestContext context(RequestContextMembers context) {
        return new PayloadV1RequestContext(context.accountId, context.apiId,
                AuthorizerMembers.payloadV1(context.authorizer), context.deploymentId, context.domainName,
                context.domainPrefix, context.extendedRequestId, context.httpMethod, context.identity.payloadV1(),
                context.operationName, context.path, context.protocol, context.requestId, context.resourceId,
                context.resourcePath, context.stage, EventTime.ofRequest(context));
    }
}
