package dev.apigateway.runtime.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;

/** Makes parsers that are quick at long strings, and otherwise do as Jackson's own do. Safe for any thread. */
public final class WordwiseJsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    /** @param builder knows the features and limits of the parsers */
    public WordwiseJsonFactory(JsonFactoryBuilder builder) {
        super(builder);
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
        return new WordwiseJsonParser(context, _parserFeatures, _objectCodec,
                _byteSymbolCanonicalizer.makeChild(_factoryFeatures), data, offset, offset + length);
    }

    /** In UTF-16 and UTF-32 one of the first two bytes is zero or a part of the byte order mark. */
    private static boolean beginsInAscii(byte[] data, int offset, int length) {
        return length >= 2 && data[offset] > 0 && data[offset + 1] > 0;
    }
}
