package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.RouteMatch;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Writes events of payload format version 2.0 as an HTTP API with a {@code $default} route and stage sends them. */
final class PayloadV2Event {

    private static final String DEFAULT = "$default";

    private PayloadV2Event() {
    }

    static Buffer write(GatewayRequest request, ApiDescription api, RouteMatch match) {
        List<NameValue> headers = new ArrayList<>();
        JsonArray cookies = new JsonArray();
        for (NameValue line : request.headers()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (name.equals("cookie")) {
                List.of(line.value().split("; ", -1)).forEach(cookies::add);
            } else {
                headers.add(new NameValue(name, line.value()));
            }
        }
        JsonObject query = NameValues.joined(QueryString.parse(request.rawQuery()));
        EventBody body = EventBody.of(request);
        String path = stagePrefix(api) + decodedPath(request.rawPath());

        JsonObject event = new JsonObject();
        event.put("version", "2.0").put("routeKey", match.route().key());
        event.put("rawPath", path).put("rawQueryString", request.rawQuery());
        if (!cookies.isEmpty()) {
            event.put("cookies", cookies);
        }
        event.put("headers", NameValues.joined(headers));
        if (!query.isEmpty()) {
            event.put("queryStringParameters", query);
        }
        event.put("requestContext", requestContext(request, api, match, path));
        if (!match.pathParameters().isEmpty()) {
            JsonObject parameters = new JsonObject();
            match.pathParameters().forEach((name, value) -> parameters.put(name, QueryString.decodePath(value)));
            event.put("pathParameters", parameters);
        }
        if (!api.stageVariables().isEmpty()) {
            event.put("stageVariables", NameValues.object(api.stageVariables()));
        }
        if (body.content() != null) {
            event.put("body", body.content());
        }
        return event.put("isBase64Encoded", body.base64()).toBuffer();
    }

    /** An HTTP API decodes the path before the function sees it, and what follows a decoded question mark is gone. */
    private static String decodedPath(String rawPath) {
        String path = QueryString.decodePath(rawPath);
        int questionMark = path.indexOf('?');
        return questionMark < 0 ? path : path.substring(0, questionMark);
    }

    private static String stagePrefix(ApiDescription api) {
        return api.stage().equals(DEFAULT) ? "" : "/" + api.stage();
    }

    private static JsonObject requestContext(GatewayRequest request, ApiDescription api, RouteMatch match,
            String path) {
        JsonObject http = new JsonObject();
        http.put("method", request.method()).put("path", path).put("protocol", request.protocol());
        http.put("sourceIp", request.sourceIp()).put("userAgent", request.userAgent());
        JsonObject context = new JsonObject();
        context.put("accountId", "123456789012").put("apiId", "local");
        context.put("domainName", request.domainName()).put("domainPrefix", request.domainPrefix());
        context.put("http", http).put("requestId", request.gatewayRequestId());
        context.put("routeKey", match.route().key()).put("stage", api.stage());
        context.put("time", RequestTime.commonLogFormat(request.time()));
        return context.put("timeEpoch", request.time().toEpochMilli());
    }
}
