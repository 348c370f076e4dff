package dev.apigateway.emulator.front;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.authorizer.AuthorizerRequest;
import dev.apigateway.emulator.http.PercentDecoding;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A call as authorizers see it. */
final class CallAuthorizerRequest implements AuthorizerRequest {

    private final Call call;

    CallAuthorizerRequest(Call call) {
        this.call = call;
    }

    @Override
    public Front front() {
        return call.api().front();
    }

    @Override
    public @Nullable String header(String name) {
        return call.request().header(name);
    }

    @Override
    public @Nullable String query(String name) {
        return PercentDecoding.first(call.request().rawQuery(), name);
    }

    @Override
    public @Nullable String stageVariable(String name) {
        return call.api().stageVariables().get(name);
    }

    @Override
    public JsonObject requestContext() {
        return described().getJsonObject("requestContext");
    }

    @Override
    public String arn() {
        return AwsIds.executeApiArn(call.stage(), call.request().method(), call.path());
    }

    @Override
    public String traceId() {
        return call.request().traceId().forRuntime();
    }

    @Override
    public JsonObject event(Type type, List<String> identity) {
        return switch (type) {
            case TOKEN -> new JsonObject().put("type", "TOKEN").put("authorizationToken", identity.isEmpty() ? null
                    : identity.get(0)).put("methodArn", arn());
            case REQUEST -> front() == Front.REST_API ? restApiRequest() : httpApiRequest(String.join(",", identity));
            case REQUEST_V2 -> httpApiRequestV2(identity);
        };
    }

    private JsonObject described() {
        JsonObject event = new JsonObject();
        switch (front()) {
            case HTTP_API, FUNCTION_URL -> PayloadV2EventWriter.describeHttpApiRequest(event, call);
            case HTTP_API_PAYLOAD_V1 -> PayloadV1EventWriter.describeHttpApiRequest(event, call);
            case REST_API, LOAD_BALANCER, WEBSOCKET_API -> PayloadV1EventWriter.describeRestApiRequest(event, call);
        }
        return event;
    }

    private JsonObject restApiRequest() {
        JsonObject event = new JsonObject().put("type", "REQUEST").put("methodArn", arn());
        PayloadV1EventWriter.describeRestApiRequest(event, call);
        return event;
    }

    private JsonObject httpApiRequest(String identity) {
        JsonObject event = new JsonObject().put("version", "1.0").put("type", "REQUEST").put("methodArn", arn());
        event.put("identitySource", identity).put("authorizationToken", identity);
        PayloadV1EventWriter.describeHttpApiRequest(event, call);
        event.remove("multiValueHeaders");
        event.remove("multiValueQueryStringParameters");
        return event;
    }

    private JsonObject httpApiRequestV2(List<String> identity) {
        JsonObject event = new JsonObject().put("version", "2.0").put("type", "REQUEST").put("routeArn", arn());
        event.put("identitySource", identity.isEmpty() ? null : new JsonArray(identity));
        PayloadV2EventWriter.describeHttpApiRequest(event, call);
        return event;
    }
}
