package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;

/**
 * Cross-origin resource sharing as the products do it. An HTTP API answers preflight requests with 204 and puts its own
 * headers in the place of the function's; a function URL answers with 200 and adds its headers to the function's; a REST API
 * has a mock integration for {@code OPTIONS} and leaves all other responses alone.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS for HTTP APIs</a>
 */
final class CorsRules {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String PREFIX = "access-control-";

    private final Front front;
    private final @Nullable Cors cors;

    CorsRules(Front front, @Nullable Cors cors) {
        this.front = front;
        this.cors = front == Front.LOAD_BALANCER || front == Front.WEBSOCKET_API ? null : cors;
    }

    /** Whether the front answers a request by itself because it asks what would be allowed. */
    boolean isPreflight(GatewayRequest request) {
        if (cors == null || !request.method().equals("OPTIONS")) {
            return false;
        }
        return front == Front.REST_API
                || request.header("Origin") != null && request.header("Access-Control-Request-Method") != null;
    }

    /** The answer to such a request, without the headers that all responses get. */
    GatewayResponse preflight(GatewayRequest request) {
        List<NameValue> headers = new ArrayList<>();
        String origin = cors == null ? null : allowedOrigin(cors, request.header("Origin"));
        if (cors != null && (origin != null || front == Front.REST_API)) {
            add(headers, "Access-Control-Allow-Methods", cors.allowMethods());
            add(headers, "Access-Control-Allow-Headers", cors.allowHeaders());
            if (cors.maxAgeSeconds() != null) {
                headers.add(new NameValue("Access-Control-Max-Age", cors.maxAgeSeconds().toString()));
            }
        }
        if (front != Front.REST_API) {
            return new GatewayResponse(front == Front.FUNCTION_URL ? 200 : 204, headers, Buffer.buffer());
        }
        addOrigin(headers, cors, origin == null && cors != null ? cors.allowOrigins().get(0) : origin);
        headers.add(new NameValue("Content-Type", "application/json"));
        return new GatewayResponse(200, headers, Buffer.buffer("{}"));
    }

    /** The headers of a response to a request from that origin. */
    List<NameValue> applied(List<NameValue> headers, @Nullable String requestOrigin, boolean preflight) {
        if (cors == null || front == Front.REST_API) {
            return headers;
        }
        List<NameValue> applied = new ArrayList<>(headers);
        if (front.isHttpApi() && !preflight) {
            applied.removeIf(line -> line.name().toLowerCase(Locale.ROOT).startsWith(PREFIX));
        }
        String origin = allowedOrigin(cors, requestOrigin);
        if (origin != null) {
            addOrigin(applied, cors, origin);
            add(applied, "Access-Control-Expose-Headers", cors.exposeHeaders());
        }
        return applied;
    }

    private static void addOrigin(List<NameValue> headers, @Nullable Cors cors, @Nullable String origin) {
        if (origin != null) {
            headers.add(new NameValue(ALLOW_ORIGIN, origin));
            if (!origin.equals("*")) {
                headers.add(new NameValue("Vary", "Origin"));
            }
        }
        if (cors != null && cors.allowCredentials()) {
            headers.add(new NameValue("Access-Control-Allow-Credentials", "true"));
        }
    }

    private static void add(List<NameValue> headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.add(new NameValue(name, String.join(",", values)));
        }
    }

    /** What the browser gets to know as the allowed origin, null if it is not allowed. */
    private static @Nullable String allowedOrigin(Cors cors, @Nullable String origin) {
        if (origin == null) {
            return null;
        }
        for (String allowed : cors.allowOrigins()) {
            if (allowed.equals("*")) {
                return "*";
            }
            boolean prefix = allowed.endsWith("*") && origin.startsWith(allowed.substring(0, allowed.length() - 1));
            if (prefix || allowed.equalsIgnoreCase(origin)) {
                return origin;
            }
        }
        return null;
    }
}
