package dev.apigateway.emulator.api;

import java.util.List;

/** Paths in their segments. */
final class RoutePath {

    private RoutePath() {
    }

    /** The segments between the slashes; a slash at the end makes an empty one, {@code /} has none. */
    static List<String> segments(String path) {
        return path.equals("/") || path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
