package dev.apigateway.runtime.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Looks at eight bytes of a string at a time, where Jackson looks at each: an event leaves its body where it stands, and a
 * large body consists of strings. Strings that are to be read and aren't plain ASCII are left to Jackson, and so is what is
 * wrong. What Jackson takes for UTF-8 in a string though it isn't, is wrong here too.
 */
class WordwiseJsonParser extends UTF8StreamJsonParser {

    WordwiseJsonParser(IOContext context, int features, @Nullable ObjectCodec codec, ByteQuadsCanonicalizer names, byte[] json,
            int start, int end) {
        super(context, features, null, codec, names, json, start, end, 0, false);
    }

    @Override
    protected void _skipString() throws IOException {
        int end = JsonStringScan.endOfContent(_inputBuffer, _inputPtr, _inputEnd);
        _inputPtr = end;
        super._skipString();
        requireUtf8(end);
    }

    /** A string without escapes is copied in one piece, not by way of characters. */
    @Override
    protected String _finishAndReturnString() throws IOException {
        int end = JsonStringScan.endOfPlain(_inputBuffer, _inputPtr, _inputEnd);
        if (end == _inputEnd || _inputBuffer[end] != '"') {
            return finishAndReturnOther(end);
        }
        String text = new String(_inputBuffer, _inputPtr, end - _inputPtr, StandardCharsets.ISO_8859_1);
        _inputPtr = end + 1;
        _textBuffer.resetWithString(text);
        return text;
    }

    private String finishAndReturnOther(int index) throws IOException {
        String text = super._finishAndReturnString();
        if (!JsonStringScan.isAscii(_inputBuffer, index, _inputPtr)) {
            requireUtf8(JsonStringScan.endOfContent(_inputBuffer, index, _inputPtr));
        }
        return text;
    }

    /** Before anyone has asked for the characters, the text is quicker to have. */
    @Override
    public boolean hasTextCharacters() {
        return !(_tokenIncomplete && _currToken == JsonToken.VALUE_STRING) && super.hasTextCharacters();
    }

    /** @param end of the string's content, as far as it is what it should be */
    private void requireUtf8(int end) throws IOException {
        if (_inputBuffer[end] < 0) {
            _inputPtr = end;
            _reportError("Invalid UTF-8 in a string");
        }
    }
}
