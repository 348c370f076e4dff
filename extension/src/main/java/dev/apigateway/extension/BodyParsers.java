package dev.apigateway.extension;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingJsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.runtime.json.LoneSurrogates;
import dev.apigateway.runtime.json.WordwiseJsonFactory;

/**
 * Makes the parsers of bodies: quicker ones with the features of the mapper's own, as long as these are Jackson's for JSON.
 * Safe for any thread.
 */
public final class BodyParsers {

    private final JsonFactory own;
    private final @Nullable JsonFactory quicker;

    /** Makes parsers for what the mapper reads. */
    public BodyParsers(ObjectMapper mapper) {
        this.own = mapper.getFactory();
        this.quicker = isJacksons(own)
                ? new WordwiseJsonFactory((JsonFactoryBuilder) own.rebuild(), LoneSurrogates.KEPT).setCodec(mapper)
                : null;
    }

    /** Makes a parser of a JSON text in UTF-8. */
    public JsonParser create(byte[] json, int offset, int length) throws IOException {
        return quicker != null && quicker.getParserFeatures() == own.getParserFeatures()
                ? quicker.createParser(json, offset, length)
                : own.createParser(json, offset, length);
    }

    private static boolean isJacksons(JsonFactory factory) {
        return factory.getClass() == MappingJsonFactory.class || factory.getClass() == JsonFactory.class;
    }
}
