package dev.apigateway.runtime.codec.event;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The path that a resource of a REST API stands for once its variables have values. */
final class ResourcePath {

    private ResourcePath() {
    }

    /**
     * @param resource for instance {@code /pets/{id}} or {@code /files/{path+}}
     * @return the path without a slash at its end, or null where the resource is none or a value is missing
     */
    static @Nullable String of(@Nullable String resource, Map<String, String> values) {
        if (resource == null || !resource.startsWith("/")) {
            return null;
        }
        StringBuilder path = new StringBuilder(64);
        int start = 0;
        for (int open = resource.indexOf('{'); open >= 0; open = resource.indexOf('{', start)) {
            int close = resource.indexOf('}', open);
            String value = close < 0 ? null : values.get(name(resource, open, close));
            if (value == null) {
                return null;
            }
            path.append(resource, start, open).append(value);
            start = close + 1;
        }
        path.append(resource, start, resource.length());
        int last = path.length() - 1;
        return path.charAt(last) == '/' ? path.substring(0, last) : path.toString();
    }

    private static String name(String resource, int open, int close) {
        return resource.substring(open + 1, resource.charAt(close - 1) == '+' ? close - 1 : close);
    }
}
