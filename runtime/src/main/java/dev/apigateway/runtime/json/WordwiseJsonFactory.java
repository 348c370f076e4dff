package dev.apigateway.runtime.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Makes parsers that are quick at long strings, and otherwise do as Jackson's own do, except that they are strict about UTF-8.
 * Safe for any thread.
 */
public final class WordwiseJsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    private final LoneSurrogates loneSurrogates;

    /**
     * @param builder knows the features and limits of the parsers
     * @param loneSurrogates what the parsers make of escapes that are half a surrogate pair
     */
    public WordwiseJsonFactory(JsonFactoryBuilder builder, LoneSurrogates loneSurrogates) {
        super(builder);
        this.loneSurrogates = loneSurrogates;
    }

    /**
     * A text that may be in another encoding than UTF-8 is Jackson's to look at, and so is one whose names it isn't to keep.
     */
    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        if (!isEnabled(Feature.CANONICALIZE_FIELD_NAMES)
                || isEnabled(Feature.CHARSET_DETECTION) && !beginsInAscii(data, offset, length)) {
            return super._createParser(data, offset, length, context);
        }
        ByteQuadsCanonicalizer names = _byteSymbolCanonicalizer.makeChild(_factoryFeatures);
        return switch (loneSurrogates) {
            case KEPT -> new WordwiseJsonParser(context, _parserFeatures, _objectCodec, names, data, offset, offset + length);
            case REPLACED ->
                new WholeTextJsonParser(context, _parserFeatures, _objectCodec, names, data, offset, offset + length);
        };
    }

    /** In UTF-16 and UTF-32 one of the first two bytes is zero or a part of the byte order mark. */
    private static boolean beginsInAscii(byte[] data, int offset, int length) {
        return length >= 2 && data[offset] > 0 && data[offset + 1] > 0;
    }
}
