package dev.apigateway.runtime.codec.event;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.JsonCursor;
import dev.apigateway.runtime.json.JsonPlace;
import dev.apigateway.runtime.json.LoneSurrogates;
import dev.apigateway.runtime.json.Utf8;
import dev.apigateway.runtime.json.WordwiseJsonFactory;

/** Collects the members of an event in one pass over its bytes, whatever order they come in. Safe for any thread. */
final class EventParser {

    private static final Logger LOG = System.getLogger(EventParser.class.getName());

    /** Well above the 6 MB that Lambda accepts as an event. */
    private static final int MAX_STRING_LENGTH = 20_000_000;

    /** Events nest by less than ten levels; this many fit on a stack of 256 KB. */
    private static final int MAX_NESTING_DEPTH = 200;

    /**
     * Names are not interned: most are those of headers and parameters, which callers choose. Lambda sends UTF-8; anything else
     * would be read with a parser that doesn't know at which byte a body stands.
     */
    private final JsonFactory factory = new WordwiseJsonFactory(new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING_LENGTH)
                    .maxNestingDepth(MAX_NESTING_DEPTH)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION), LoneSurrogates.REPLACED);

    /**
     * Reads one event. Bytes in it that aren't UTF-8 are U+FFFD in all of its texts.
     *
     * @throws EventDecodingException when the bytes are not one JSON object, and nothing else
     */
    EventMembers parse(byte[] event) {
        try {
            return read(event);
        } catch (IOException e) {
            if (Utf8.isValid(event)) {
                throw NotJson.from(e);
            }
            return parseRepaired(event);
        }
    }

    private EventMembers parseRepaired(byte[] event) {
        LOG.log(Level.DEBUG, "The event has bytes that aren't UTF-8. They are read as U+FFFD.");
        try {
            return read(new String(event, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw NotJson.from(e);
        }
    }

    private EventMembers read(byte[] event) throws IOException {
        EventMembers members = new EventMembers(event);
        try (JsonParser parser = factory.createParser(event)) {
            requireObject(parser);
            members.read(new JsonCursor(parser, event, members));
            requireEnd(parser);
        }
        return members;
    }

    private static void requireObject(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new EventDecodingException("The event is empty; Lambda sends a JSON object. " + Advice.SEND_AN_EVENT);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new EventDecodingException("The event is not a JSON object: found " + JsonPlace.describe(first) + " at "
                    + JsonPlace.position(parser.currentTokenLocation()) + ". " + Advice.SEND_AN_EVENT);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new EventDecodingException("The event goes on after its JSON object: found "
                    + JsonPlace.describe(parser.currentToken()) + " at "
                    + JsonPlace.position(parser.currentTokenLocation()) + ". " + Advice.SEND_AN_EVENT);
        }
    }
}
