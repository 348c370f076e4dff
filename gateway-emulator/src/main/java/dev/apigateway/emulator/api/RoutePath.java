package dev.apigateway.emulator.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Paths in their segments. */
final class RoutePath {

    private RoutePath() {
    }

    /** The segments between the slashes; a slash at the end makes an empty one, {@code /} has none. */
    static List<String> segments(String path) {
        return path.equals("/") || path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    /** Decoded once; a plus sign is a plus sign, and what is not an escape stays as it is. */
    static String decode(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return segment;
        }
    }
}
