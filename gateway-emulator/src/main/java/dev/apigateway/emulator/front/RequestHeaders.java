package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.apigateway.emulator.http.HeadText;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.runtimeapi.TraceId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/** The headers that the integration gets: the caller's, without those of the connection, and the gateway's own. */
final class RequestHeaders {

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "http2-settings", "expect");
    private static final Set<String> OF_THE_GATEWAY = Set.of("x-forwarded-for", "x-forwarded-port", "x-forwarded-proto",
            "x-amzn-trace-id");

    private RequestHeaders() {
    }

    static List<NameValue> of(HttpServerRequest request, TraceId traceId) {
        List<NameValue> headers = new ArrayList<>();
        MultiMap received = HeadText.received(request.headers());
        for (Map.Entry<String, String> line : received) {
            String name = line.getKey().toLowerCase(Locale.ROOT);
            if (!OF_THE_CONNECTION.contains(name) && !OF_THE_GATEWAY.contains(name)) {
                headers.add(new NameValue(line.getKey(), line.getValue()));
            }
        }
        String forwardedFor = received.get("X-Forwarded-For");
        String caller = request.remoteAddress().hostAddress();
        headers.add(new NameValue("X-Amzn-Trace-Id", traceId.header()));
        headers.add(new NameValue("X-Forwarded-For", forwardedFor == null ? caller : forwardedFor + ", " + caller));
        headers.add(new NameValue("X-Forwarded-Port", Integer.toString(request.localAddress().port())));
        headers.add(new NameValue("X-Forwarded-Proto", "http"));
        return headers;
    }
}
