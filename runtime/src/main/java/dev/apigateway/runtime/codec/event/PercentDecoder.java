package dev.apigateway.runtime.codec.event;

import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding, {@code %20} being a byte of UTF-8. What is no percent sequence stays as it is. */
final class PercentDecoder {

    private PercentDecoder() {
    }

    /** A path, in which a plus sign is a plus sign. */
    static String decodePath(String text) {
        return text.indexOf('%') < 0 ? text : decode(text, '+');
    }

    /** A part of a query string, in which a plus sign is a space. */
    static String decodeQuery(String text) {
        return text.indexOf('%') < 0 ? text.replace('+', ' ') : decode(text, ' ');
    }

    private static String decode(String text, char plus) {
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (isPercentSequence(text, end)) {
                end += 3;
            }
            if (end > i) {
                decoded.append(decodeBytes(text, i, end));
                i = end;
            } else {
                char c = text.charAt(i++);
                decoded.append(c == '+' ? plus : c);
            }
        }
        return decoded.toString();
    }

    /** Bytes that aren't UTF-8 become U+FFFD: a caller's mistake fails no request here. */
    private static String decodeBytes(String text, int start, int end) {
        byte[] bytes = new byte[(end - start) / 3];
        for (int i = 0; i < bytes.length; i++) {
            int sequence = start + 3 * i;
            bytes[i] = (byte) (hex(text.charAt(sequence + 1)) << 4 | hex(text.charAt(sequence + 2)));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isPercentSequence(String text, int index) {
        return index + 2 < text.length() && text.charAt(index) == '%' && hex(text.charAt(index + 1)) >= 0
                && hex(text.charAt(index + 2)) >= 0;
    }

    /** Unlike {@link Character#digit}, for ASCII only. */
    private static int hex(char digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        int lowerCase = digit | 0x20;
        return lowerCase >= 'a' && lowerCase <= 'f' ? lowerCase - 'a' + 10 : -1;
    }
}
