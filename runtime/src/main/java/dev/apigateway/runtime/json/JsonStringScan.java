package dev.apigateway.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes over the content of JSON strings, eight bytes at a time where they are plain. */
final class JsonStringScan {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final String SHORT_ESCAPES = "\"\\/bfnrt";

    private JsonStringScan() {
    }

    /** The index of the first byte that is neither plain nor part of an escape or of a character beyond ASCII. */
    static int endOfContent(byte[] json, int start, int end) {
        int index = endOfPlain(json, start, end);
        while (index + 1 < end) {
            int next = isShortEscape(json, index) ? index + 2 : endOfOthers(json, index, end);
            if (next == index) {
                return index;
            }
            index = endOfPlain(json, next, end);
        }
        return index;
    }

    /** The index behind long escapes or characters beyond ASCII, of which there are seldom few. */
    private static int endOfOthers(byte[] json, int start, int end) {
        int index = start;
        while (isLongEscape(json, index, end)) {
            index += 6;
        }
        return index == start ? Utf8.endOfSequences(json, start, end) : index;
    }

    static boolean isAscii(byte[] json, int start, int end) {
        int index = start;
        while (index <= end - Long.BYTES && ((long) WORD.get(json, index) & HIGH_BITS) == 0) {
            index += Long.BYTES;
        }
        while (index < end && json[index] >= 0) {
            index++;
        }
        return index == end;
    }

    /** The index of the first byte that is not ASCII, or is a quote, a backslash or a control character. */
    static int endOfPlain(byte[] json, int start, int end) {
        int index = start;
        for (; index <= end - Long.BYTES; index += Long.BYTES) {
            long others = others((long) WORD.get(json, index));
            if (others != 0) {
                return index + (Long.numberOfTrailingZeros(others) >> 3);
            }
        }
        while (index < end && json[index] >= ' ' && json[index] != '"' && json[index] != '\\') {
            index++;
        }
        return index;
    }

    /**
     * Has the high bits of the bytes that are not plain, and perhaps of some behind the first of them. Subtracting borrows from
     * the high bit of a byte that is too small; a quote or a backslash is made zero for that.
     */
    private static long others(long word) {
        long quotes = word ^ ONES * '"';
        long backslashes = word ^ ONES * '\\';
        return (word | word - ONES * ' ' | quotes - ONES | backslashes - ONES) & HIGH_BITS;
    }

    private static boolean isShortEscape(byte[] json, int index) {
        return json[index] == '\\' && SHORT_ESCAPES.indexOf(json[index + 1]) >= 0;
    }

    private static boolean isLongEscape(byte[] json, int index, int end) {
        return index + 6 <= end && json[index] == '\\' && json[index + 1] == 'u' && isDigit(json[index + 2])
                && isDigit(json[index + 3]) && isDigit(json[index + 4]) && isDigit(json[index + 5]);
    }

    private static boolean isDigit(byte b) {
        int lowerCase = b | 0x20;
        return b >= '0' && b <= '9' || lowerCase >= 'a' && lowerCase <= 'f';
    }
}
