package dev.apigateway.emulator.console;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/**
 * Keeps everyone away from the console but the developer's own browser and programs: it shows events and runs code. A page of
 * another site can send requests to loopback, with a name of its own that resolves to 127.0.0.1 (DNS rebinding) or as a plain
 * form, so host, origin and content type have to be right.
 */
final class RequestGuard {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private RequestGuard() {
    }

    /** Why the request is refused, null if it is not. */
    static @Nullable String refusal(HttpServerRequest request) {
        return refusal(request.remoteAddress(), request.method(), request.getHeader("Host"), request.getHeader("Origin"),
                request.getHeader("Content-Type"));
    }

    static @Nullable String refusal(@Nullable SocketAddress caller, HttpMethod method, @Nullable String host,
            @Nullable String origin, @Nullable String contentType) {
        if (caller == null || !isLoopback(caller.hostAddress())) {
            return "The console answers callers on this machine only.";
        }
        if (host == null || !HOSTS.contains(withoutPort(host))) {
            return "The console answers under http://localhost and http://127.0.0.1 only; this request is for '" + host + "'.";
        }
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            return "The console does not answer pages of other sites; this request is from '" + origin + "'.";
        }
        if (!method.equals(HttpMethod.GET) && !isJson(contentType)) {
            return "The console takes JSON only. Send it with the header 'Content-Type: application/json'.";
        }
        return null;
    }

    private static boolean isLoopback(@Nullable String address) {
        return address != null
                && (address.startsWith("127.") || address.equals("::1") || address.startsWith("0:0:0:0:0:0:0:1"));
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
