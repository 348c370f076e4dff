package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

import dev.apigateway.Headers;

/** What the headers tell of a request where the event has no members for it. */
final class ForwardedHeaders {

    private ForwardedHeaders() {
    }

    /** The address that the front door itself added behind those that the caller may have made up. */
    static @Nullable String sourceIp(Headers headers) {
        String forwarded = null;
        for (int i = 0; i < headers.size(); i++) {
            if (headers.name(i).equalsIgnoreCase("x-forwarded-for")) {
                forwarded = headers.value(i);
            }
        }
        return forwarded == null ? null : forwarded.substring(forwarded.lastIndexOf(',') + 1).trim();
    }

    static @Nullable String domainName(Headers headers) {
        String host = headers.first("host");
        if (host == null) {
            return null;
        }
        int port = host.lastIndexOf(':');
        return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    }
}
