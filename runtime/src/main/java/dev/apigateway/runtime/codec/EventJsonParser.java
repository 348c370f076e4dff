package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Passes over strings eight bytes at a time, where Jackson looks at each: the body is most of a large event, and the event
 * leaves it where it stands. Whatever is not plain ASCII or a short escape is left to Jackson, and so is what is wrong.
 */
final class EventJsonParser extends UTF8StreamJsonParser {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final String SHORT_ESCAPES = "\"\\/bfnrt";

    EventJsonParser(IOContext context, int features, ByteQuadsCanonicalizer names, byte[] json, int start, int end) {
        super(context, features, null, null, names, json, start, end, 0, false);
    }

    @Override
    protected void _skipString() throws IOException {
        int index = endOfPlain(_inputBuffer, _inputPtr, _inputEnd);
        while (index + 1 < _inputEnd && _inputBuffer[index] == '\\' && SHORT_ESCAPES.indexOf(_inputBuffer[index + 1]) >= 0) {
            index = endOfPlain(_inputBuffer, index + 2, _inputEnd);
        }
        _inputPtr = index;
        super._skipString();
    }

    /** The index of the first byte that is not ASCII, or is a quote, a backslash or a control character. */
    private static int endOfPlain(byte[] json, int start, int end) {
        int index = start;
        while (index <= end - Long.BYTES && isPlain((long) WORD.get(json, index))) {
            index += Long.BYTES;
        }
        while (index < end && json[index] >= ' ' && json[index] != '"' && json[index] != '\\') {
            index++;
        }
        return index;
    }

    /** Subtracting borrows from the high bit of a byte that is too small; a quote or a backslash is made zero for that. */
    private static boolean isPlain(long word) {
        long quotes = word ^ ONES * '"';
        long backslashes = word ^ ONES * '\\';
        return ((word | word - ONES * ' ' | quotes - ONES | backslashes - ONES) & HIGH_BITS) == 0;
    }
}
