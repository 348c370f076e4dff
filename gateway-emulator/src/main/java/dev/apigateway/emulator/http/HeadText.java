package dev.apigateway.emulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/**
 * Text in the heads of requests and responses. AWS's fronts read and write it as UTF-8, while Netty takes each byte for a
 * character.
 */
public final class HeadText {

    private static final int ASCII_LIMIT = 128;

    private HeadText() {
    }

    /** The text that was received; bytes that are not UTF-8 become U+FFFD. */
    public static String received(String bytes) {
        return isAscii(bytes) ? bytes : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The header lines that were received, in their order. */
    public static MultiMap received(MultiMap headers) {
        MultiMap texts = MultiMap.caseInsensitiveMultiMap();
        for (Map.Entry<String, String> line : headers) {
            texts.add(line.getKey(), received(line.getValue()));
        }
        return texts;
    }

    /** The first line of a header that was received, null if there is none. */
    public static @Nullable String header(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? null : received(value);
    }

    /** What Netty has to be given to send a text. */
    public static String toSend(String text) {
        return isAscii(text) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_LIMIT) {
                return false;
            }
        }
        return true;
    }
}
