package dev.apigateway.emulator.api;

import java.util.List;

/** Paths in their segments. */
public final class RoutePath {

    private RoutePath() {
    }

    /** A path of a REST API, which overlooks all slashes at the beginning but one. */
    public static String ofRestApi(String path) {
        int start = 0;
        while (start + 1 < path.length() && path.charAt(start + 1) == '/') {
            start++;
        }
        return path.substring(start);
    }

    /** The segments between the slashes; a slash at the end makes an empty one, {@code /} has none. */
    static List<String> segments(String path) {
        return path.equals("/") || path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
