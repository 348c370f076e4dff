package dev.apigateway.runtime.json;

/**
 * Tells whether bytes are UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, syntax of UTF-8</a>
 */
public final class Utf8 {

    private Utf8() {
    }

    /** Whether all of the bytes are UTF-8. */
    public static boolean isValid(byte[] bytes) {
        int index = 0;
        while (index < bytes.length) {
            int next = bytes[index] < 0 ? endOfSequences(bytes, index, bytes.length) : index + 1;
            if (next == index) {
                return false;
            }
            index = next;
        }
        return true;
    }

    /** The index behind the sequences for characters beyond ASCII that begin here; the same index where there are none. */
    static int endOfSequences(byte[] bytes, int start, int end) {
        int index = start;
        while (index < end && bytes[index] < 0) {
            int length = sequenceLength(bytes, index, end);
            if (length == 0) {
                return index;
            }
            index += length;
        }
        return index;
    }

    private static int sequenceLength(byte[] bytes, int start, int end) {
        int first = bytes[start] & 0xff;
        int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (length == 0 || start + length > end || !isSecond(first, bytes[start + 1] & 0xff)) {
            return 0;
        }
        return length == 2 || isFollowing(bytes[start + 2]) && (length == 3 || isFollowing(bytes[start + 3])) ? length : 0;
    }

    /** Neither more bytes than are needed, nor half a surrogate pair, nor beyond the last character. */
    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0 && second <= 0xbf;
            case 0xed -> second >= 0x80 && second <= 0x9f;
            case 0xf0 -> second >= 0x90 && second <= 0xbf;
            case 0xf4 -> second >= 0x80 && second <= 0x8f;
            default -> second >= 0x80 && second <= 0xbf;
        };
    }

    private static boolean isFollowing(byte b) {
        return (b & 0xc0) == 0x80;
    }
}
