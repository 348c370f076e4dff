package dev.apigateway.emulator.http;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.vertx.core.net.SocketAddress;

/**
 * Tells the developer's own programs from everyone else. A page of another site can send requests to loopback, with a name of
 * its own that resolves to 127.0.0.1 (DNS rebinding) or as a plain form, so address, host and origin have to be right.
 */
public final class LocalCaller {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private LocalCaller() {
    }

    /**
     * Why a caller is refused, null if it is not.
     *
     * @param what what it called, for the message
     */
    public static @Nullable String refusal(String what, @Nullable SocketAddress caller, @Nullable String host,
            @Nullable String origin) {
        if (caller == null || !isLoopback(caller.hostAddress())) {
            return what + " answers callers on this machine only.";
        }
        if (host == null || !HOSTS.contains(withoutPort(host))) {
            return what + " answers under http://localhost and http://127.0.0.1 only; this request is for '" + host + "'.";
        }
        return origin == null || origin.equalsIgnoreCase("http://" + host) ? null
                : what + " does not answer pages of other sites; this request is from '" + origin + "'.";
    }

    private static boolean isLoopback(@Nullable String address) {
        return address != null
                && (address.startsWith("127.") || address.equals("::1") || address.startsWith("0:0:0:0:0:0:0:1"));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
