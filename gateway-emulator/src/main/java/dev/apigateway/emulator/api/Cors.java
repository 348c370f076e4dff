package dev.apigateway.emulator.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cross-origin resource sharing: the front answers preflight requests itself. An HTTP API and a function URL also set the
 * headers of all other responses.
 *
 * @param allowOrigins the origins; {@code *} is any, {@code https://*} any with that scheme
 * @param allowMethods the methods; {@code *} is any
 * @param allowHeaders the request headers; {@code *} is any
 * @param exposeHeaders the response headers that scripts may read
 * @param maxAgeSeconds how long browsers may remember the answer to a preflight; null if nothing is said
 * @param allowCredentials whether cookies and the like may be sent
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">Configure CORS for HTTP
 *      APIs</a>
 */
public record Cors(List<String> allowOrigins, List<String> allowMethods, List<String> allowHeaders, List<String> exposeHeaders,
        @Nullable Integer maxAgeSeconds, boolean allowCredentials) {

    public Cors {
        allowOrigins = List.copyOf(allowOrigins);
        allowMethods = List.copyOf(allowMethods);
        allowHeaders = List.copyOf(allowHeaders);
        exposeHeaders = List.copyOf(exposeHeaders);
        if (allowOrigins.isEmpty()) {
            throw new IllegalArgumentException("CORS allows no origin. Name origins, or '*' for any.");
        }
        if (allowCredentials && allowOrigins.contains("*")) {
            throw new IllegalArgumentException(
                    "CORS allows credentials to any origin, which browsers refuse. Name the origins in place of '*'.");
        }
        if (maxAgeSeconds != null && maxAgeSeconds < 0) {
            throw new IllegalArgumentException("The maximum age of CORS is " + maxAgeSeconds + ". Use seconds, 0 or more.");
        }
    }

    /** Any origin, method and header, without credentials. */
    public static Cors anything() {
        return new Cors(List.of("*"), List.of("*"), List.of("*"), List.of(), null, false);
    }
}
