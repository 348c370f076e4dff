package dev.apigateway.runtime.client;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a header as it is looked for in the bytes of an answer. Immutable, safe for any thread. */
final class HeaderName {

    private final byte[] lowerCase;

    /** @param name in ASCII */
    HeaderName(String name) {
        this.lowerCase = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a part of the text is this name, in whatever case. */
    boolean is(byte[] text, int start, int end) {
        byte[] expected = lowerCase;
        if (end - start != expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            byte b = text[start + i];
            if (b != expected[i] && (b < 'A' || b > 'Z' || b + ('a' - 'A') != expected[i])) {
                return false;
            }
        }
        return true;
    }
}
