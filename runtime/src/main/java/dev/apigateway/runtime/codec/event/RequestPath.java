package dev.apigateway.runtime.codec.event;

import java.util.Map;

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

    /**
     * Takes the stage off the path of a REST API, whose events have it there where a custom domain name has a mapping without a
     * stage: callers name it then, behind the base path of the mapping. The resource tells which part of the path is the API's
     * own, so that no segment of that is taken for the stage.
     *
     * @param path decoded
     * @param pathParameters decoded
     */
    static String ofRestApi(String path, EventMembers event, Map<String, String> pathParameters) {
        String stage = event.requestContext.stage;
        if (stage == null || stage.isEmpty() || hasStageInContextAlone(event) || !path.contains(stage)) {
            return path;
        }
        String own = ResourcePath.of(event.resource, pathParameters);
        if (own == null) {
            return path;
        }
        int end = (path.endsWith("/") ? path.length() - 1 : path.length()) - own.length();
        int start = end - stage.length() - 1;
        return start >= 0 && path.startsWith(own, end) && path.charAt(start) == '/' && path.startsWith(stage, start + 1)
                ? orRoot(path.substring(0, start) + path.substring(end))
                : path;
    }

    /** So it is at the API's own domain name; with a custom one, both paths are the one that the caller asked for. */
    private static boolean hasStageInContextAlone(EventMembers event) {
        String inContext = event.requestContext.path;
        return inContext != null && !inContext.equals(event.path);
    }
}
