package dev.apigateway.runtime.codec;

import java.nio.charset.StandardCharsets;

/** Undoes the encoding of a query string: {@code +} is a space, {@code %20} a byte of UTF-8. */
final class FormDecoder {

    private FormDecoder() {
    }

    /** What is no percent sequence stays as it is; bytes that aren't UTF-8 become U+FFFD. Neither fails a request. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < encoded.length; i++) {
            byte b = encoded[i];
            if (b == '%' && isPercentSequence(encoded, i)) {
                b = (byte) (hex(encoded[i + 1]) << 4 | hex(encoded[i + 2]));
                i += 2;
            } else if (b == '+') {
                b = ' ';
            }
            encoded[length++] = b;
        }
        return new String(encoded, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isPercentSequence(byte[] text, int index) {
        return index + 2 < text.length && hex(text[index + 1]) >= 0 && hex(text[index + 2]) >= 0;
    }

    /** Unlike {@link Character#digit}, for ASCII only. */
    private static int hex(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        int lowerCase = digit | 0x20;
        return lowerCase >= 'a' && lowerCase <= 'f' ? lowerCase - 'a' + 10 : -1;
    }
}
