package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.http.PercentDecoding;
import io.vertx.core.json.JsonObject;

/**
 * Writes the events of a load balancer: names of headers in lower case, the query as the caller encoded it, and one value per
 * name or all of them, as the target group says.
 */
final class LoadBalancerEventWriter {

    private LoadBalancerEventWriter() {
    }

    static JsonObject write(Call call) {
        GatewayRequest request = call.request();
        List<NameValue> headers = new ArrayList<>();
        for (NameValue line : request.headers()) {
            headers.add(new NameValue(line.name().toLowerCase(Locale.ROOT), line.value()));
        }
        List<NameValue> query = PercentDecoding.split(request.rawQuery());
        EventBody body = EventBody.byContentType(request);
        JsonObject event = new JsonObject();
        event.put("requestContext",
                new JsonObject().put("elb", new JsonObject().put("targetGroupArn", AwsIds.TARGET_GROUP_ARN)));
        event.put("httpMethod", request.method()).put("path", request.rawPath());
        if (call.api().multiValueHeaders()) {
            event.put("multiValueQueryStringParameters", orEmpty(NameValues.all(query, false)));
            event.put("multiValueHeaders", orEmpty(NameValues.all(headers, false)));
        } else {
            event.put("queryStringParameters", orEmpty(NameValues.last(query, false)));
            event.put("headers", orEmpty(NameValues.last(headers, false)));
        }
        event.put("body", body.content() == null ? "" : body.content());
        return event.put("isBase64Encoded", body.base64());
    }

    private static JsonObject orEmpty(@Nullable JsonObject json) {
        return json == null ? new JsonObject() : json;
    }
}
