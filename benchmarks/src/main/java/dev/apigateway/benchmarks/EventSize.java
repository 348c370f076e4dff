package dev.apigateway.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Sizes of events, from the usual one to the largest that Lambda takes; the body makes up the rest. */
public enum EventSize {

    KB_1(0),
    KB_100(100_000),
    MB_1(1_000_000),
    MB_5_5(5_500_000);

    private static final String BODY = "\"{\\\"number\\\": 7}\"";

    private final int bytes;

    EventSize(int bytes) {
        this.bytes = bytes;
    }

    /** The event of a file with a body that makes it as large as this. */
    byte[] event(String file) throws IOException {
        try (InputStream stream = EventSize.class.getResourceAsStream("/events/" + file)) {
            String small = new String(stream.readAllBytes(), UTF_8).strip();
            return small.replace(BODY, '"' + body(bytes - small.length()).replace("\"", "\\\"") + '"').getBytes(UTF_8);
        }
    }

    /** A body that makes a response as large as this. */
    String body() {
        return body(bytes);
    }

    private static String body(int bytes) {
        return "{\"padding\": \"" + "x".repeat(Math.max(0, bytes)) + "\", \"number\": 7}";
    }
}
