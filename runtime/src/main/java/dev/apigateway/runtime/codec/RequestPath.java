package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

/** Paths as handlers read them: without the stage, and never empty. */
final class RequestPath {

    static final String ROOT = "/";
    private static final String DEFAULT_STAGE = "$default";

    private RequestPath() {
    }

    /** An HTTP request without a path asks for the root, whether its event has an empty one or none. */
    static String orRoot(@Nullable String path) {
        return path == null || path.isEmpty() ? ROOT : path;
    }

    /** Takes the stage off the path of an HTTP API, which puts it in front unless it is {@code $default}. */
    static String ofHttpApi(String path, @Nullable String stage) {
        if (stage == null || stage.isEmpty() || stage.equals(DEFAULT_STAGE) || !path.startsWith(stage, 1)) {
            return orRoot(path);
        }
        int end = 1 + stage.length();
        return path.length() == end || path.charAt(end) == '/' ? orRoot(path.substring(end)) : path;
    }
}
