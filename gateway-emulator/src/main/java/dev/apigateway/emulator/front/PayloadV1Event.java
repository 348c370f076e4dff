package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * Writes events of payload format version 1.0 as a REST API with the resources {@code /} and {@code /{proxy+}} sends them:
 * the path and its parameters as the caller encoded them.
 */
final class PayloadV1Event {

    private static final List<String> UNKNOWN_IDENTITY = List.of("accessKey", "accountId", "apiKey", "apiKeyId", "caller",
            "clientCert", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId",
            "cognitoIdentityPoolId", "principalOrgId");

    private PayloadV1Event() {
    }

    static Buffer write(GatewayRequest request, ApiDescription api, RouteMatch match) {
        String path = request.rawPath();
        String resource = match.resource();
        List<NameValue> query = QueryString.parse(request.rawQuery());
        EventBody body = EventBody.of(request);

        JsonObject event = new JsonObject();
        event.put("resource", resource).put("path", path).put("httpMethod", request.method());
        event.put("headers", NameValues.last(request.headers(), true));
        event.put("multiValueHeaders", NameValues.all(request.headers(), true));
        event.put("queryStringParameters", NameValues.last(query, false));
        event.put("multiValueQueryStringParameters", NameValues.all(query, false));
        event.put("pathParameters", match.pathParameters().isEmpty() ? null : NameValues.object(match.pathParameters()));
        event.put("stageVariables", api.stageVariables().isEmpty() ? null : NameValues.object(api.stageVariables()));
        event.put("requestContext", requestContext(request, api, path, resource));
        event.put("body", body.content());
        return event.put("isBase64Encoded", body.base64()).toBuffer();
    }

    private static JsonObject requestContext(GatewayRequest request, ApiDescription api, String path, String resource) {
        JsonObject context = new JsonObject();
        context.put("accountId", "123456789012").put("resourceId", "local").put("stage", api.stage());
        context.put("requestId", request.gatewayRequestId()).put("extendedRequestId", GatewayRequestId.extended());
        context.put("protocol", request.protocol()).put("path", "/" + api.stage() + path);
        context.put("domainName", request.domainName()).put("domainPrefix", request.domainPrefix());
        context.put("requestTime", RequestTime.commonLogFormat(request.time()));
        context.put("requestTimeEpoch", request.time().toEpochMilli());
        context.put("apiId", "local").put("httpMethod", request.method()).put("resourcePath", resource);
        return context.put("identity", identity(request));
    }

    private static JsonObject identity(GatewayRequest request) {
        JsonObject identity = new JsonObject();
        UNKNOWN_IDENTITY.forEach(identity::putNull);
        identity.put("sourceIp", request.sourceIp()).putNull("user");
        return identity.put("userAgent", request.userAgent()).putNull("userArn");
    }
}
