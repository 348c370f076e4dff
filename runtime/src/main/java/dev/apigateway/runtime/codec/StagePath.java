package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

/** Takes the stage off a path: an HTTP API puts it in front unless it is {@code $default}. */
final class StagePath {

    private static final String DEFAULT = "$default";

    private StagePath() {
    }

    static String withoutStage(String path, @Nullable String stage) {
        if (stage == null || stage.isEmpty() || stage.equals(DEFAULT) || !path.startsWith(stage, 1)) {
            return path;
        }
        int end = 1 + stage.length();
        if (path.length() == end) {
            return "/";
        }
        return path.charAt(end) == '/' ? path.substring(end) : path;
    }
}
