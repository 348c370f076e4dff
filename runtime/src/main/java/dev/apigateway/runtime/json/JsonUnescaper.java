package dev.apigateway.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Undoes the escapes of a valid JSON string, from UTF-8 to UTF-8. Belongs to one thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, strings</a>
 */
final class JsonUnescaper {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final char REPLACEMENT = '\ufffd';

    private final byte[] json;
    private final int end;
    private final byte[] target;
    private int source;
    private int length;

    JsonUnescaper(byte[] json, int offset, int length) {
        this.json = json;
        this.source = offset;
        this.end = offset + length;
        this.target = new byte[length];
    }

    /** The text in an array of its own, from index 0; half a surrogate pair, which has no UTF-8, becomes U+FFFD. */
    ByteBuffer utf8() {
        while (source < end) {
            copyToTheNextEscape();
            if (source < end) {
                unescape();
            }
        }
        return ByteBuffer.wrap(target, 0, length);
    }

    /** In one piece: a large body has few escapes for its size. */
    private void copyToTheNextEscape() {
        int escape = indexOfEscape(json, source, end);
        int plain = (escape < 0 ? end : escape) - source;
        System.arraycopy(json, source, target, length, plain);
        source += plain;
        length += plain;
    }

    private void unescape() {
        char c = character(json, source);
        source = end(json, source);
        if (!Character.isSurrogate(c)) {
            append(c);
        } else if (Character.isHighSurrogate(c) && source < end && json[source] == '\\'
                && Character.isLowSurrogate(character(json, source))) {
            append(Character.toCodePoint(c, character(json, source)));
            source = end(json, source);
        } else {
            append(REPLACEMENT);
        }
    }

    /** An escape is never shorter than the UTF-8 of what it stands for. */
    private void append(int codePoint) {
        if (codePoint < 0x80) {
            target[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            target[length++] = (byte) (0xc0 | codePoint >> 6);
            target[length++] = (byte) (0x80 | codePoint & 0x3f);
        } else if (codePoint < 0x10000) {
            target[length++] = (byte) (0xe0 | codePoint >> 12);
            target[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
            target[length++] = (byte) (0x80 | codePoint & 0x3f);
        } else {
            target[length++] = (byte) (0xf0 | codePoint >> 18);
            target[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
            target[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
            target[length++] = (byte) (0x80 | codePoint & 0x3f);
        }
    }

    /** The index of the first backslash in a part of the array, or -1. */
    static int indexOfEscape(byte[] json, int start, int end) {
        int i = start;
        while (i <= end - Long.BYTES && !containsBackslash((long) WORD.get(json, i))) {
            i += Long.BYTES;
        }
        for (; i < end; i++) {
            if (json[i] == '\\') {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of eight bytes is a backslash: it becomes zero, and only zero borrows from its own high bit. */
    private static boolean containsBackslash(long word) {
        long difference = word ^ ONES * '\\';
        return (difference - ONES & ~difference & HIGH_BITS) != 0;
    }

    /** What the escape at this index stands for. */
    private static char character(byte[] json, int escape) {
        byte kind = json[escape + 1];
        return switch (kind) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (Character.digit(json[escape + 2], 16) << 12 | Character.digit(json[escape + 3], 16) << 8
                    | Character.digit(json[escape + 4], 16) << 4 | Character.digit(json[escape + 5], 16));
            default -> (char) kind;
        };
    }

    /** The index behind the escape at this index. */
    private static int end(byte[] json, int escape) {
        return escape + (json[escape + 1] == 'u' ? 6 : 2);
    }
}
