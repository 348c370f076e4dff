package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.apigateway.emulator.http.NameValue;

/**
 * What REST APIs and function URLs make of the headers in a function's response: some get another name, some are dropped. AWS
 * documents {@code Expect}, {@code Host}, {@code Proxy-Authenticate}, {@code Trailer} and {@code Upgrade} as dropped, but
 * renames them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important
 *      notes</a>
 */
final class RemappedHeaders {

    private static final String PREFIX = "x-amzn-Remapped-";

    private static final Set<String> REMAPPED = Set.of("authorization", "connection", "content-length", "content-md5", "date",
            "expect", "host", "max-forwards", "proxy-authenticate", "server", "trailer", "upgrade", "user-agent",
            "www-authenticate", "x-amzn-requestid", "x-forwarded-for");

    private static final Set<String> DROPPED = Set.of("te", "transfer-encoding", "via", "x-amzn-trace-id");

    private RemappedHeaders() {
    }

    /** The response as the caller gets it, with the trace of the request. */
    static GatewayResponse of(GatewayResponse response, GatewayRequest request) {
        List<NameValue> headers = new ArrayList<>();
        for (NameValue line : response.headers()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (REMAPPED.contains(name)) {
                headers.add(new NameValue(PREFIX + line.name(), line.value()));
            } else if (!DROPPED.contains(name)) {
                headers.add(line);
            }
        }
        headers.add(new NameValue("X-Amzn-Trace-Id", request.traceId().forCaller()));
        return new GatewayResponse(response.status(), headers, response.body());
    }
}
