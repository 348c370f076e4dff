package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.http.RequestTime;
import io.vertx.core.json.JsonObject;

/** Writes events of payload format version 1.0. Members without content are null. */
final class PayloadV1EventWriter {

    private static final List<String> IDENTITY = List.of("cognitoIdentityPoolId", "accountId", "cognitoIdentityId", "caller",
            "sourceIp", "principalOrgId", "accessKey", "cognitoAuthenticationType", "cognitoAuthenticationProvider", "userArn",
            "userAgent", "user");

    private PayloadV1EventWriter() {
    }

    /** The event of a REST API: the path and its parameters are as the caller encoded them, without the stage. */
    static JsonObject ofRestApi(Call call) {
        JsonObject event = new JsonObject();
        describeRestApiRequest(event, call);
        addAuthorizer(event, call);
        EventBody body = EventBody.byBinaryMediaTypes(call.request(), new BinaryMediaTypes(call.api().binaryMediaTypes()));
        return event.put("body", body.content()).put("isBase64Encoded", body.base64());
    }

    /** The members of a REST API's event that an authorizer gets too. */
    static void describeRestApiRequest(JsonObject event, Call call) {
        GatewayRequest request = call.request();
        describe(event, call, call.path(), request.headers());
        event.put("pathParameters", NameValues.objectOrNull(call.match().pathParameters()));
        String resource = call.match().resource();
        event.put("requestContext", requestContext(call, AwsIds.resource(resource), resource,
                "/" + call.stage() + request.rawPath()).put("deploymentId", AwsIds.DEPLOYMENT));
    }

    /**
     * The event of an HTTP API that is set to this version: {@code path} is as the caller encoded it, that in
     * {@code requestContext} and path parameters are decoded, and both paths have the stage.
     */
    static JsonObject ofHttpApi(Call call) {
        JsonObject event = new JsonObject().put("version", "1.0");
        describeHttpApiRequest(event, call);
        addAuthorizer(event, call);
        EventBody body = EventBody.byContentType(call.request());
        return event.put("body", body.content()).put("isBase64Encoded", body.base64());
    }

    /** The members of an HTTP API's event that an authorizer gets too. */
    static void describeHttpApiRequest(JsonObject event, Call call) {
        GatewayRequest request = call.request();
        describe(event, call, call.stagePath(request.rawPath()), PayloadV2EventWriter.withContentLength(request));
        JsonObject parameters = call.decodedPathParameters();
        event.put("pathParameters", parameters.isEmpty() ? null : parameters);
        event.put("requestContext", requestContext(call, call.match().route().key(), call.match().resource(),
                call.stagePath(PercentDecoding.truncated(PercentDecoding.decodePath(request.rawPath())))));
    }

    private static void describe(JsonObject event, Call call, String path, List<NameValue> headers) {
        GatewayRequest request = call.request();
        List<NameValue> query = PercentDecoding.parse(request.rawQuery());
        event.put("resource", call.match().resource()).put("path", path).put("httpMethod", request.method());
        event.put("headers", NameValues.last(headers, true)).put("multiValueHeaders", NameValues.all(headers, true));
        event.put("queryStringParameters", NameValues.last(query, false));
        event.put("multiValueQueryStringParameters", NameValues.all(query, false));
        event.putNull("pathParameters").put("stageVariables", NameValues.objectOrNull(call.api().stageVariables()));
    }

    private static void addAuthorizer(JsonObject event, Call call) {
        JsonObject authorizer = call.access().authorizer();
        if (authorizer != null) {
            event.getJsonObject("requestContext").put("authorizer", authorizer);
        }
    }

    private static JsonObject requestContext(Call call, String resourceId, String resource, String path) {
        GatewayRequest request = call.request();
        JsonObject context = new JsonObject();
        context.put("resourceId", resourceId).put("resourcePath", resource).put("httpMethod", request.method());
        context.put("extendedRequestId", request.ids().extendedRequestId());
        context.put("requestTime", RequestTime.commonLogFormat(request.time())).put("path", path);
        context.put("accountId", AwsIds.ACCOUNT).put("protocol", request.protocol()).put("stage", call.stage());
        context.put("domainPrefix", call.domainPrefix()).put("requestTimeEpoch", request.time().toEpochMilli());
        context.put("requestId", request.ids().requestId()).put("identity", identity(call));
        return context.put("domainName", call.domainName()).put("apiId", AwsIds.API);
    }

    private static JsonObject identity(Call call) {
        JsonObject identity = new JsonObject();
        IDENTITY.forEach(identity::putNull);
        identity.put("sourceIp", call.request().sourceIp()).put("userAgent", call.request().userAgent());
        call.access().identity().forEach(identity::put);
        return identity;
    }
}
