package dev.apigateway.runtime.json;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Looks at eight bytes of a string at a time, where Jackson looks at each: an event leaves its body where it stands, and a
 * large body consists of strings. Whatever is not plain ASCII or a short escape is left to Jackson, and so is what is wrong.
 */
final class WordwiseJsonParser extends UTF8StreamJsonParser {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final String SHORT_ESCAPES = "\"\\/bfnrt";

    WordwiseJsonParser(IOContext context, int features, @Nullable ObjectCodec codec, ByteQuadsCanonicalizer names, byte[] json,
            int start, int end) {
        super(context, features, null, codec, names, json, start, end, 0, false);
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

    /** A string without escapes is copied in one piece, not by way of characters. */
    @Override
    protected String _finishAndReturnString() throws IOException {
        int end = endOfPlain(_inputBuffer, _inputPtr, _inputEnd);
        if (end == _inputEnd || _inputBuffer[end] != '"') {
            return super._finishAndReturnString();
        }
        String text = new String(_inputBuffer, _inputPtr, end - _inputPtr, StandardCharsets.ISO_8859_1);
        _inputPtr = end + 1;
        _textBuffer.resetWithString(text);
        return text;
    }

    /** Before anyone has asked for the characters, the text is quicker to have. */
    @Override
    public boolean hasTextCharacters() {
        return !(_tokenIncomplete && _currToken == JsonToken.VALUE_STRING) && super.hasTextCharacters();
    }

    /** The index of the first byte that is not ASCII, or is a quote, a backslash or a control character. */
    private static int endOfPlain(byte[] json, int start, int end) {
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
}
