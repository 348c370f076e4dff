package dev.apigateway.runtime.codec;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;

/**
 * Reads the events of REST APIs, HTTP APIs and function URLs in one pass over the bytes; the shape is told from the members,
 * in whatever order they come. Safe for any thread.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public final class EventDecoder {

    /** Well above the 6 MB that Lambda accepts as an event. */
    private static final int MAX_STRING_LENGTH = 20_000_000;

    /** Events nest by less than ten levels; this many fit on a stack of 256 KB. */
    private static final int MAX_NESTING_DEPTH = 200;

    /** Names are not interned: most are those of headers and parameters, which callers choose. */
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING_LENGTH)
                    .maxNestingDepth(MAX_NESTING_DEPTH)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private final @Nullable BodyBinder binder;

    /** @param binder what the bodies of the events use for {@code body().as(…)}, or null where nothing is bound */
    public EventDecoder(@Nullable BodyBinder binder) {
        this.binder = binder;
    }

    /**
     * Reads one event. Members that aren't known are skipped; of a member that comes twice the last one counts.
     *
     * @param event UTF-8 bytes, not changed
     * @throws EventDecodingException when the bytes aren't JSON or aren't an event that API Gateway sends, and nothing else;
     *         the message says what was found and where, without the payload
     */
    public ApiGatewayEvent decode(byte[] event) {
        try (JsonParser parser = json.createParser(event)) {
            requireObject(parser);
            JsonCursor cursor = new JsonCursor(parser);
            EventMembers members = EventMembers.read(cursor);
            requireEnd(parser);
            return build(members, cursor);
        } catch (IOException e) {
            throw NotJson.from(e);
        }
    }

    private ApiGatewayEvent build(EventMembers members, JsonCursor cursor) {
        EventShape shape = EventShape.of(members);
        if (shape == EventShape.PAYLOAD_V2) {
            cursor.throwMismatch();
            return PayloadV2Event.build(members, binder);
        }
        if (shape == EventShape.PAYLOAD_V1) {
            cursor.throwMismatch();
            return PayloadV1Event.build(members, binder);
        }
        throw shape.refusal(members);
    }

    private static void requireObject(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new EventDecodingException("The event is empty; Lambda sends a JSON object. " + Advice.SEND_AN_EVENT);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new EventDecodingException("The event is not a JSON object: found " + JsonCursor.describe(first) + " at "
                    + JsonCursor.position(parser.currentTokenLocation()) + ". " + Advice.SEND_AN_EVENT);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new EventDecodingException("The event goes on after its JSON object: found "
                    + JsonCursor.describe(parser.currentToken()) + " at "
                    + JsonCursor.position(parser.currentTokenLocation()) + ". " + Advice.SEND_AN_EVENT);
        }
    }
}
