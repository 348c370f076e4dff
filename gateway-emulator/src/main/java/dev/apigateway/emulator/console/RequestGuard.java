package dev.apigateway.emulator.console;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.LocalCaller;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/**
 * Keeps everyone away from the console but the developer's own browser and programs: it shows events and runs code. What a
 * plain form can send is refused as well.
 */
final class RequestGuard {

    private RequestGuard() {
    }

    /** Why the request is refused, null if it is not. */
    static @Nullable String refusal(HttpServerRequest request) {
        return refusal(request.remoteAddress(), request.method(), request.getHeader("Host"), request.getHeader("Origin"),
                request.getHeader("Content-Type"));
    }

    static @Nullable String refusal(@Nullable SocketAddress caller, HttpMethod method, @Nullable String host,
            @Nullable String origin, @Nullable String contentType) {
        String stranger = LocalCaller.refusal("The console", caller, host, origin);
        if (stranger != null || method.equals(HttpMethod.GET) || isJson(contentType)) {
            return stranger;
        }
        return "The console takes JSON only. Send it with the header 'Content-Type: application/json'.";
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }
}
