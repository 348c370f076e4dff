package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.http.RequestTime;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Writes events of payload format version 2.0. Members without content are absent. */
final class PayloadV2EventWriter {

    private PayloadV2EventWriter() {
    }

    /** The event of an HTTP API: the path is decoded, and what follows a decoded question mark is gone. */
    static JsonObject ofHttpApi(Call call) {
        JsonObject event = new JsonObject().put("version", "2.0");
        describeHttpApiRequest(event, call);
        event.getJsonObject("requestContext").mergeIn(authorizer(call));
        EventBody body = EventBody.byContentType(call.request());
        if (body.content() != null) {
            event.put("body", body.content());
        }
        return event.put("isBase64Encoded", body.base64());
    }

    /** The members that an authorizer gets too. */
    static void describeHttpApiRequest(JsonObject event, Call call) {
        GatewayRequest request = call.request();
        String path = call.stagePath(PercentDecoding.truncated(PercentDecoding.decodePath(request.rawPath())));
        String routeKey = call.match().route().key();
        event.put("routeKey", routeKey);
        describe(event, request, path, withContentLength(request), false);
        event.put("requestContext", requestContext(call, AwsIds.ACCOUNT, path, routeKey));
        JsonObject parameters = call.decodedPathParameters();
        if (!parameters.isEmpty()) {
            event.put("pathParameters", parameters);
        }
        if (!call.api().stageVariables().isEmpty()) {
            event.put("stageVariables", NameValues.object(call.api().stageVariables()));
        }
    }

    /** The event of a function URL: the path stays encoded, and cookies are among the headers too. */
    static JsonObject ofFunctionUrl(Call call) {
        GatewayRequest request = call.request();
        JsonObject authorizer = call.access().authorizer();
        JsonObject event = new JsonObject().put("version", "2.0").put("routeKey", Route.DEFAULT_KEY);
        describe(event, request, request.rawPath(), request.headers(), true);
        String account = authorizer == null ? "anonymous" : AwsIds.ACCOUNT;
        event.put("requestContext", requestContext(call, account, request.rawPath(), Route.DEFAULT_KEY)
                .mergeIn(authorizer(call)));
        EventBody body = EventBody.byContentType(request);
        if (body.content() != null) {
            event.put("body", body.content());
        }
        return event.put("isBase64Encoded", body.base64());
    }

    private static void describe(JsonObject event, GatewayRequest request, String path, List<NameValue> lines,
            boolean cookieHeader) {
        List<NameValue> headers = new ArrayList<>();
        JsonArray cookies = new JsonArray();
        for (NameValue line : lines) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (name.equals("cookie")) {
                List.of(line.value().split("; ", -1)).forEach(cookies::add);
            }
            if (cookieHeader || !name.equals("cookie")) {
                headers.add(new NameValue(name, line.value()));
            }
        }
        JsonObject query = NameValues.joined(PercentDecoding.parse(request.rawQuery()));
        event.put("rawPath", path).put("rawQueryString", request.rawQuery());
        if (!cookies.isEmpty()) {
            event.put("cookies", cookies);
        }
        event.put("headers", NameValues.joined(headers));
        if (!query.isEmpty()) {
            event.put("queryStringParameters", query);
        }
    }

    /** An HTTP API tells of a length even where there is no body. */
    static List<NameValue> withContentLength(GatewayRequest request) {
        if (request.header("Content-Length") != null) {
            return request.headers();
        }
        List<NameValue> headers = new ArrayList<>(request.headers());
        headers.add(new NameValue("Content-Length", Integer.toString(request.body().length())));
        return headers;
    }

    private static JsonObject authorizer(Call call) {
        JsonObject authorizer = call.access().authorizer();
        return authorizer == null ? new JsonObject() : new JsonObject().put("authorizer", authorizer);
    }

    private static JsonObject requestContext(Call call, String account, String path, String routeKey) {
        GatewayRequest request = call.request();
        JsonObject http = new JsonObject();
        http.put("method", request.method()).put("path", path).put("protocol", request.protocol());
        http.put("sourceIp", request.sourceIp()).put("userAgent", request.userAgent());
        JsonObject context = new JsonObject();
        context.put("accountId", account).put("apiId", AwsIds.API);
        context.put("domainName", call.domainName()).put("domainPrefix", call.domainPrefix());
        context.put("http", http).put("requestId", request.ids().requestId());
        context.put("routeKey", routeKey).put("stage", call.stage());
        context.put("time", RequestTime.commonLogFormat(request.time()));
        return context.put("timeEpoch", request.time().toEpochMilli());
    }
}
