package dev.apigateway.emulator.runtimeapi;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/**
 * The X-Ray trace header.
 *
 * @param header the value of {@code X-Amzn-Trace-Id} in the event
 * @param forRuntime the value of {@code Lambda-Runtime-Trace-Id}
 * @param forCaller the value of {@code X-Amzn-Trace-Id} in a response: root and parent are the caller's where it sent them
 */
public record TraceId(String header, String forRuntime, String forCaller) {

    /** Continues the caller's trace, or begins one. */
    public static TraceId of(@Nullable String received, long epochSeconds) {
        String newRoot = "Root=1-%08x-%s".formatted(epochSeconds, hex(12));
        String newParent = "Parent=" + hex(8);
        String header = received == null || received.isBlank() ? newRoot : received;
        String root = part(header, "Root=", newRoot);
        String parent = part(header, "Parent=", newParent);
        String sampled = part(header, "Sampled=", parent.equals(newParent) ? "Sampled=0" : "Sampled=1");
        return new TraceId(header, root + ";" + newParent + ";" + sampled, root + ";" + parent + ";" + sampled);
    }

    private static String part(String header, String key, String otherwise) {
        for (String part : header.split(";", -1)) {
            String text = part.strip();
            if (text.regionMatches(true, 0, key, 0, key.length())) {
                return key + text.substring(key.length());
            }
        }
        return otherwise;
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
