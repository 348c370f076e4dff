package dev.apigateway.emulator.websocket;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.authorizer.AuthorizerRequest;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.runtimeapi.TraceId;
import io.vertx.core.json.JsonObject;

/**
 * A handshake as authorizers see it.
 *
 * @param api the API
 * @param connection what the client wants to open
 * @param event the event of {@code $connect}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html">Lambda
 *      authorizers of WebSocket APIs</a>
 */
record ConnectRequest(ApiDescription api, Connection connection, JsonObject event) implements AuthorizerRequest {

    @Override
    public Front front() {
        return Front.WEBSOCKET_API;
    }

    @Override
    public @Nullable String header(String name) {
        return connection.headers().get(name);
    }

    @Override
    public @Nullable String query(String name) {
        return connection.query() == null ? null : PercentDecoding.first(connection.query(), name);
    }

    @Override
    public @Nullable String stageVariable(String name) {
        return api.stageVariables().get(name);
    }

    @Override
    public JsonObject requestContext() {
        return event.getJsonObject("requestContext");
    }

    @Override
    public String arn() {
        return AwsIds.executeApiArn(api.stage(), MessageRoutes.CONNECT, "");
    }

    @Override
    public String traceId() {
        return TraceId.of(header("X-Amzn-Trace-Id"), connection.connectedAt().getEpochSecond()).forRuntime();
    }

    @Override
    public JsonObject event(Type type, List<String> identity) {
        JsonObject asked = new JsonObject().put("type", "REQUEST").put("methodArn", arn()).mergeIn(event);
        asked.remove("isBase64Encoded");
        return asked;
    }
}
