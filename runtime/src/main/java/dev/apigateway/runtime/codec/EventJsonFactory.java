package dev.apigateway.runtime.codec;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;

/** Makes parsers that pass over long strings quickly. Safe for any thread. */
final class EventJsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    EventJsonFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new EventJsonParser(context, _parserFeatures, _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                data, offset, offset + length);
    }
}
