package dev.apigateway.runtime.codec;

/**
 * Tells whether bytes are UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, syntax of UTF-8</a>
 */
final class Utf8 {

    private Utf8() {
    }

    static boolean isValid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : sequenceLength(bytes, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** The length of the sequence that begins here, or 0 for none. */
    private static int sequenceLength(byte[] bytes, int start) {
        int first = bytes[start] & 0xff;
        int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (length == 0 || start + length > bytes.length) {
            return 0;
        }
        int second = bytes[start + 1] & 0xff;
        if (second < lowestSecond(first) || second > highestSecond(first)) {
            return 0;
        }
        for (int i = start + 2; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int lowestSecond(int first) {
        return first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    }

    private static int highestSecond(int first) {
        return first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    }
}
