package dev.apigateway.emulator.websocket;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.http.RequestTime;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The events of a WebSocket API.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html">The
 *      request context</a>
 */
final class Events {

    private final ApiDescription api;

    Events(ApiDescription api) {
        this.api = api;
    }

    /** The event of a handshake. */
    JsonObject connect(Connection connection, String requestId, Instant now) {
        JsonObject event = new JsonObject();
        JsonObject first = new JsonObject();
        JsonObject all = new JsonObject();
        connection.headers().forEach(header -> add(first, all, header.getKey(), header.getValue()));
        event.put("headers", first).put("multiValueHeaders", all);
        if (connection.query() != null) {
            putQuery(event, connection.query());
        }
        JsonObject context = context(connection, "$connect", "CONNECT", requestId, now);
        String userAgent = connection.headers().get("User-Agent");
        if (userAgent != null) {
            context.getJsonObject("identity").put("userAgent", userAgent);
        }
        return finish(event, context);
    }

    /** The event of a message. */
    JsonObject message(Connection connection, String routeKey, String requestId, Instant now,
            Buffer content, boolean text) {
        JsonObject context = context(connection, routeKey, "MESSAGE", requestId, now).put("messageId", Ids.next());
        JsonObject event = finish(new JsonObject(), context);
        return text ? event.put("body", content.toString())
                : event.put("body", Base64.getEncoder().encodeToString(content.getBytes())).put("isBase64Encoded", true);
    }

    /** The event of a connection that has been closed. */
    JsonObject disconnect(Connection connection, String requestId, Instant now, int status, String reason) {
        JsonObject event = new JsonObject();
        JsonObject first = new JsonObject();
        JsonObject all = new JsonObject();
        add(first, all, "Host", connection.domainName());
        add(first, all, "x-api-key", "");
        add(first, all, "X-Forwarded-For", "");
        add(first, all, "x-restapi", "");
        event.put("headers", first).put("multiValueHeaders", all);
        return finish(event, context(connection, "$disconnect", "DISCONNECT", requestId, now)
                .put("disconnectStatusCode", status).put("disconnectReason", reason));
    }

    private JsonObject context(Connection connection, String routeKey, String eventType, String requestId, Instant now) {
        JsonObject context = new JsonObject().put("routeKey", routeKey).put("eventType", eventType)
                .put("extendedRequestId", requestId)
                .put("requestTime", RequestTime.commonLogFormat(now)).put("messageDirection", "IN").put("stage", api.stage())
                .put("connectedAt", connection.connectedAt().toEpochMilli()).put("requestTimeEpoch", now.toEpochMilli())
                .put("identity", new JsonObject().put("sourceIp", connection.sourceIp())).put("requestId", requestId)
                .put("domainName", connection.domainName()).put("connectionId", connection.id()).put("apiId", AwsIds.API);
        connection.access().identity().forEach(context.getJsonObject("identity")::put);
        JsonObject authorizer = connection.access().authorizer();
        return authorizer == null ? context : context.put("authorizer", authorizer.copy());
    }

    private JsonObject finish(JsonObject event, JsonObject context) {
        if (!api.stageVariables().isEmpty()) {
            event.put("stageVariables", new JsonObject(Map.copyOf(api.stageVariables())));
        }
        return event.put("requestContext", context).put("isBase64Encoded", false);
    }

    private static void putQuery(JsonObject event, String query) {
        JsonObject first = new JsonObject();
        JsonObject all = new JsonObject();
        PercentDecoding.parse(query).forEach(parameter -> add(first, all, parameter.name(), parameter.value()));
        event.put("queryStringParameters", first).put("multiValueQueryStringParameters", all);
    }

    /** The single-value form has the last value, as in a REST API. */
    private static void add(JsonObject single, JsonObject all, String name, String value) {
        single.put(name, value);
        if (!all.containsKey(name)) {
            all.put(name, new JsonArray());
        }
        all.getJsonArray(name).add(value);
    }
}
