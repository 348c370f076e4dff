package dev.apigateway.runtime.codec.event;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.PayloadV1RequestContext;

/** Makes an event of the members of payload format version 1.0. */
final class PayloadV1EventReader {

    private static final String SHAPE = "payload format version 1.0";

    private PayloadV1EventReader() {
    }

    static ApiGatewayEvent read(EventMembers event, @Nullable BodyBinder binder) {
        return event.version == null ? ofRestApi(event, binder) : ofHttpApi(event, binder);
    }

    /** REST APIs leave the path and what they cut out of it as it came. */
    private static ApiGatewayEvent ofRestApi(EventMembers event, @Nullable BodyBinder binder) {
        String received = RequestPath.orRoot(event.path);
        Map<String, String> pathParameters = decoded(event.pathParameters);
        return build(event, event.requestContext.webSocket.isPresent() ? EventSource.WEB_SOCKET_API : EventSource.REST_API,
                RequestPath.ofRestApi(PercentDecoder.decodePath(received), event, pathParameters),
                event.requestContext.path != null ? event.requestContext.path : received, pathParameters, binder);
    }

    /** HTTP APIs decode {@code requestContext.path} and the parameters, and leave {@code path} as it came. */
    private static ApiGatewayEvent ofHttpApi(EventMembers event, @Nullable BodyBinder binder) {
        String received = event.path != null ? event.path : RequestPath.ROOT;
        return build(event, EventSource.HTTP_API,
                PercentDecoder.decodePath(RequestPath.ofHttpApi(received, event.requestContext.stage)), received,
                event.pathParameters, binder);
    }

    private static ApiGatewayEvent build(EventMembers event, EventSource source, String path, String rawPath,
            Map<String, String> pathParameters, @Nullable BodyBinder binder) {
        String method = method(event);
        Headers headers = event.multiValueHeaders.headers(event.headers);
        return ApiGatewayEvent.builder()
                .source(source)
                .method(method)
                .path(path)
                .rawPath(rawPath)
                .routeKey(routeKey(event, method))
                .headers(headers)
                .query(event.multiValueQueryStringParameters.query(event.queryStringParameters, false))
                .pathParameters(pathParameters)
                .cookies(CookieHeader.cookies(headers))
                .stageVariables(event.stageVariables)
                .body(event.body.toBody(event, binder))
                .requestContext(context(event.requestContext))
                .build();
    }

    private static String method(EventMembers event) {
        String method = EventMembers.isGiven(event.httpMethod) ? event.httpMethod : event.requestContext.httpMethod;
        return event.required(method, "httpMethod", SHAPE);
    }

    /** Of these shapes only what a WebSocket API sends to its authorizer has a key of its own. */
    private static String routeKey(EventMembers event, String method) {
        if (event.requestContext.routeKey != null) {
            return event.requestContext.routeKey;
        }
        return method + " " + (event.resource != null ? event.resource : RequestPath.orRoot(event.path));
    }

    private static Map<String, String> decoded(Map<String, String> pathParameters) {
        Map<String, String> decoded = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            decoded.put(parameter.getKey(), PercentDecoder.decodePath(parameter.getValue()));
        }
        return decoded;
    }

    private static PayloadV1RequestContext context(RequestContextMembers context) {
        return PayloadV1RequestContext.builder()
                .accountId(context.accountId)
                .apiId(context.apiId)
                .authorizer(AuthorizerMembers.payloadV1(context.authorizer))
                .deploymentId(context.deploymentId)
                .domainName(context.domainName)
                .domainPrefix(context.domainPrefix)
                .extendedRequestId(context.extendedRequestId)
                .httpMethod(context.httpMethod)
                .identity(context.identity.payloadV1())
                .operationName(context.operationName)
                .path(context.path)
                .protocol(context.protocol)
                .requestId(context.requestId)
                .resourceId(context.resourceId)
                .resourcePath(context.resourcePath)
                .stage(context.stage)
                .time(EventTime.ofRequest(context))
                .build();
    }
}
