package dev.apigateway.runtime.codec.response;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a {@code Content-Type} header says about content: whether it is text, and in which charset.
 *
 * @param type lower-case type and subtype without parameters, empty when there is no header
 * @param charset lower-case name, or null when the header has none
 */
record ContentType(String type, @Nullable String charset) {

    private static final String CHARSET = "charset=";

    static ContentType parse(@Nullable String header) {
        if (header == null) {
            return new ContentType("", null);
        }
        int semicolon = header.indexOf(';');
        String type = semicolon < 0 ? header : header.substring(0, semicolon);
        return new ContentType(type.trim().toLowerCase(Locale.ROOT), semicolon < 0 ? null : charset(header, semicolon));
    }

    /** UTF-8, of which ASCII is a part, is also what JSON consists of. */
    boolean isUtf8() {
        return charset == null || charset.equals("utf-8") || charset.equals("utf8") || charset.equals("us-ascii");
    }

    boolean isText() {
        if (type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || type.endsWith("+yaml")) {
            return true;
        }
        return switch (type) {
            case "application/json", "application/xml", "application/yaml", "application/x-yaml", "application/javascript",
                    "application/x-javascript", "application/ecmascript", "application/x-www-form-urlencoded",
                    "application/x-ndjson", "application/jsonl", "application/json-seq", "application/graphql",
                    "application/sql", "application/toml" ->
                true;
            default -> false;
        };
    }

    private static @Nullable String charset(String header, int semicolon) {
        int start = semicolon;
        while (start >= 0) {
            int end = header.indexOf(';', start + 1);
            String parameter = header.substring(start + 1, end < 0 ? header.length() : end).trim();
            if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
                return parameter.substring(CHARSET.length()).replace("\"", "").trim().toLowerCase(Locale.ROOT);
            }
            start = end;
        }
        return null;
    }
}
