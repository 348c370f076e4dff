package dev.apigateway.runtime.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/** Reads half a surrogate pair among the escapes, of which no text can be made, as U+FFFD. */
final class WholeTextJsonParser extends WordwiseJsonParser {

    private static final char REPLACEMENT = '\ufffd';

    /** Where the escape of the second half begins, behind its backslash, once the first half was read. */
    private int secondHalf = -1;

    WholeTextJsonParser(IOContext context, int features, @Nullable ObjectCodec codec, ByteQuadsCanonicalizer names,
            byte[] json, int start, int end) {
        super(context, features, codec, names, json, start, end);
    }

    @Override
    protected char _decodeEscaped() throws IOException {
        int start = _inputPtr;
        char c = super._decodeEscaped();
        if (!Character.isSurrogate(c)) {
            return c;
        }
        if (Character.isLowSurrogate(c)) {
            return start == secondHalf ? c : REPLACEMENT;
        }
        if (!isEscapedLowSurrogate(_inputPtr)) {
            return REPLACEMENT;
        }
        secondHalf = _inputPtr + 1;
        return c;
    }

    private boolean isEscapedLowSurrogate(int index) {
        return index + 6 <= _inputEnd && _inputBuffer[index] == '\\' && _inputBuffer[index + 1] == 'u'
                && Character.digit(_inputBuffer[index + 2], 16) == 0xd && Character.digit(_inputBuffer[index + 3], 16) >= 0xc
                && Character.digit(_inputBuffer[index + 4], 16) >= 0 && Character.digit(_inputBuffer[index + 5], 16) >= 0;
    }
}
