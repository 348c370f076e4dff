package dev.apigateway.emulator.runtimeapi;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/**
 * The X-Ray trace header.
 *
 * @param header the value of {@code X-Amzn-Trace-Id} in the event
 * @param forRuntime the value of {@code Lambda-Runtime-Trace-Id}
 */
public record TraceId(String header, String forRuntime) {

    /** Continues the caller's trace, or begins one. */
    public static TraceId of(@Nullable String received, long epochSeconds) {
        String header = received == null || received.isBlank() ? "Root=1-%08x-%s".formatted(epochSeconds, hex(12)) : received;
        String root = part(header, "Root=");
        String sampled = part(header, "Sampled=");
        String forRuntime = (root.isEmpty() ? "Root=1-%08x-%s".formatted(epochSeconds, hex(12)) : root) + ";Parent=" + hex(8)
                + ";" + (sampled.isEmpty() ? "Sampled=0" : sampled);
        return new TraceId(header, forRuntime);
    }

    private static String part(String header, String key) {
        for (String part : header.split(";", -1)) {
            if (part.strip().startsWith(key)) {
                return part.strip();
            }
        }
        return "";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
