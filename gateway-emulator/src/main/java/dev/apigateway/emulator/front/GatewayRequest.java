package dev.apigateway.emulator.front;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.HeadText;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.runtimeapi.TraceId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * An HTTP request as it arrived.
 *
 * @param method the HTTP method
 * @param rawPath the path, percent-encoded
 * @param rawQuery the query without '?', percent-encoded; empty if there is none
 * @param protocol for instance {@code HTTP/1.1}
 * @param headers the header lines for the integration
 * @param body the body; empty if there is none
 * @param sourceIp the caller's address
 * @param traceId the X-Ray trace
 * @param ids the front's ids of this request, not Lambda's
 * @param time when it arrived
 */
record GatewayRequest(String method, String rawPath, String rawQuery, String protocol, List<NameValue> headers, Buffer body,
        String sourceIp, TraceId traceId, RequestIds ids, Instant time) {

    static GatewayRequest of(HttpServerRequest request, Buffer body, RequestIds ids, Instant time) {
        TraceId traceId = TraceId.of(HeadText.header(request, "X-Amzn-Trace-Id"), time.getEpochSecond());
        String path = request.path();
        String query = request.query();
        return new GatewayRequest(request.method().name(),
                path == null || path.isEmpty() ? "/" : HeadText.received(path),
                query == null ? "" : HeadText.received(query),
                request.version() == HttpVersion.HTTP_1_0 ? "HTTP/1.0" : "HTTP/1.1",
                RequestHeaders.of(request, traceId), body, request.remoteAddress().hostAddress(), traceId, ids,
                time);
    }

    /**
     * The request without some headers.
     *
     * @param names their names in lower case
     */
    GatewayRequest without(Set<String> names) {
        List<NameValue> others = headers.stream().filter(line -> !names.contains(line.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new GatewayRequest(method, rawPath, rawQuery, protocol, others, body, sourceIp, traceId, ids, time);
    }

    /** The first line of a header, null if there is none. */
    @Nullable
    String header(String name) {
        for (NameValue line : headers) {
            if (line.name().equalsIgnoreCase(name)) {
                return line.value();
            }
        }
        return null;
    }

    /** The host that was asked, without its port. */
    String domainName() {
        String host = header("Host");
        return host == null ? "localhost" : host.replaceFirst(":\\d+$", "");
    }

    /** The caller's user agent, empty if it does not say. */
    String userAgent() {
        String userAgent = header("User-Agent");
        return userAgent == null ? "" : userAgent;
    }
}
