package dev.apigateway.rest.request;

import java.nio.charset.StandardCharsets;

import org.jboss.resteasy.reactive.common.util.URIDecoder;

import dev.apigateway.ApiGatewayEvent;

/**
 * The path of a request, percent-encoded as the caller sent it wherever the event still has that. Resources are matched on it
 * and decode what they take out of it, so a path that the front door has decoded is encoded again.
 *
 * @param prefix what the front door has put before the path, a stage for instance; empty or with a slash in front
 * @param path the path below the prefix, normalised
 */
record EncodedPath(String prefix, String path) {

    private static final String HEX = "0123456789ABCDEF";
    /** What never needs encoding beside letters and digits (RFC 3986, section 2.3). */
    private static final String UNRESERVED = "-._~";
    /** What else may stand in a path (section 3.3), and the slash. */
    private static final String ALLOWED = "!$&'()*+,;=:@/";

    static EncodedPath of(ApiGatewayEvent event) {
        String raw = event.rawPath();
        String decoded = event.path();
        if (raw.equals(decoded) && raw.indexOf('%') < 0) {
            return new EncodedPath("", normalised(encoded(raw)));
        }
        for (int start = 0; start >= 0; start = nextSegment(raw, start)) {
            String candidate = start == raw.length() ? "/" : raw.substring(start);
            if (decoded.equals(decoded(candidate)) && decoded(raw.substring(0, start)) != null) {
                return new EncodedPath(reencoded(raw.substring(0, start)), normalised(reencoded(candidate)));
            }
        }
        return new EncodedPath("", normalised(encoded(decoded)));
    }

    /** Where the path without its first segment begins; its length for an empty rest, then -1. */
    private static int nextSegment(String path, int start) {
        if (start == path.length()) {
            return -1;
        }
        int slash = path.indexOf('/', start + 1);
        return slash < 0 ? path.length() : slash;
    }

    /** Null for a path that is not percent-encoded as it should be. */
    private static String decoded(String path) {
        try {
            return URIDecoder.decodeURIComponent(path, false);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Encodes a decoded path. */
    private static String encoded(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isAllowed(path.charAt(i))) {
                StringBuilder encoded = new StringBuilder(path.length() + 16).append(path, 0, i);
                for (byte b : path.substring(i).getBytes(StandardCharsets.UTF_8)) {
                    append((char) (b & 0xFF), encoded);
                }
                return encoded.toString();
            }
        }
        return path;
    }

    /** Encodes what may not stand in a path, and decodes what needs no encoding. */
    private static String reencoded(String path) {
        byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(path.length());
        for (int i = 0; i < utf8.length; i++) {
            char c = (char) (utf8[i] & 0xFF);
            if (c != '%') {
                append(c, encoded);
                continue;
            }
            char decoded = (char) (Character.digit(utf8[i + 1], 16) << 4 | Character.digit(utf8[i + 2], 16));
            if (isUnreserved(decoded)) {
                encoded.append(decoded);
            } else {
                encoded.append('%').append(HEX.charAt(decoded >> 4)).append(HEX.charAt(decoded & 0xF));
            }
            i += 2;
        }
        return encoded.toString();
    }

    private static void append(char c, StringBuilder encoded) {
        if (isAllowed(c)) {
            encoded.append(c);
        } else {
            encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        }
    }

    private static boolean isAllowed(char c) {
        return isUnreserved(c) || ALLOWED.indexOf(c) >= 0;
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
    }

    /** Without dot segments and doubled slashes, as an HTTP server of Quarkus would hand it to resources. */
    static String normalised(String path) {
        if (!path.startsWith("/")) {
            return normalised("/" + path);
        }
        if (!path.contains("//") && !path.contains("/.")) {
            return path;
        }
        StringBuilder result = new StringBuilder(path.length());
        for (int start = 0; start < path.length();) {
            int end = path.indexOf('/', start + 1);
            boolean last = end < 0;
            String segment = path.substring(start, last ? path.length() : end);
            if (segment.equals("/..")) {
                result.setLength(Math.max(result.lastIndexOf("/"), 0));
            }
            if (segment.equals("/") || segment.equals("/.") || segment.equals("/..")) {
                segment = last ? "/" : "";
            }
            result.append(segment);
            start = last ? path.length() : end;
        }
        return result.isEmpty() ? "/" : result.toString();
    }
}
