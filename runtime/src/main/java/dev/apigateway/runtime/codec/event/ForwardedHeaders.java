package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

import dev.apigateway.Headers;

/** What the headers tell of a request where the event has no members for it. */
final class ForwardedHeaders {

    /** What proxies write where they don't know the address or don't tell it. */
    private static final String UNKNOWN = "unknown";

    private ForwardedHeaders() {
    }

    /**
     * The address that the front door itself added behind those that the caller may have made up, without the port that a load
     * balancer adds where it is told to.
     *
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html">X-Forwarded
     *      headers of Application Load Balancers</a>
     */
    static @Nullable String sourceIp(Headers headers) {
        String entry = "";
        for (int i = headers.size() - 1; i >= 0 && entry.isEmpty(); i--) {
            if (headers.name(i).equalsIgnoreCase("x-forwarded-for")) {
                entry = lastEntry(headers.value(i));
            }
        }
        String address = withoutPort(entry);
        return address.isEmpty() || address.equalsIgnoreCase(UNKNOWN) ? null : address;
    }

    static @Nullable String domainName(Headers headers) {
        String host = headers.first("host");
        if (host == null) {
            return null;
        }
        int port = host.lastIndexOf(':');
        return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    }

    /** The last one that isn't empty, or an empty one. */
    private static String lastEntry(String addresses) {
        int end = addresses.length();
        while (end > 0) {
            int comma = addresses.lastIndexOf(',', end - 1);
            String entry = addresses.substring(comma + 1, end).trim();
            if (!entry.isEmpty()) {
                return entry;
            }
            end = comma;
        }
        return "";
    }

    /** A port stands behind the only colon, or behind the bracket in which an IPv6 address is then. */
    private static String withoutPort(String entry) {
        if (entry.startsWith("[")) {
            int bracket = entry.indexOf(']');
            return bracket < 0 ? entry : entry.substring(1, bracket);
        }
        int colon = entry.indexOf(':');
        return colon >= 0 && colon == entry.lastIndexOf(':') ? entry.substring(0, colon) : entry;
    }
}
