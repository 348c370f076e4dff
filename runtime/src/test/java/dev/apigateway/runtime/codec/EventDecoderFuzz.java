package dev.apigateway.runtime.codec;

import java.io.IOException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BadRequestException;
import dev.apigateway.Body;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.Allocations;
import dev.apigateway.runtime.WholeTexts;
import dev.apigateway.runtime.codec.event.DecodedEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.json.Utf8;

/** Whatever bytes come as an event, they are decoded or refused, with memory in proportion to their number. */
class EventDecoderFuzz {

    /** A decoder takes some kilobytes; the rest is for what Jazzer's hooks allocate in the same thread. */
    static final int FIXED_BYTES = 10_000_000;
    static final int FACTOR = 200;

    private static final EventDecoder DECODER = new EventDecoder(new TextBinder());
    private static final ResponseEncoder ENCODER = new ResponseEncoder(null);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @FuzzTest
    void decode(byte[] json) {
        Allocations.assertAtMost(FIXED_BYTES, FACTOR, json.length, () -> {
            try {
                DecodedEvent decoded = DECODER.decode(json);
                ApiGatewayEvent event = decoded.event();
                read(event, json);
                ENCODER.encode(ApiGatewayResponse.text(event.path()), decoded.dialect());
            } catch (EventDecodingException e) {
                assert e.getMessage().startsWith("The event");
            }
        });
    }

    private static void read(ApiGatewayEvent event, byte[] json) {
        assert event.toString().startsWith("ApiGatewayEvent[");
        assert event.headers().names().size() <= event.headers().size();
        assert event.query().names().size() <= event.query().size();
        assert !event.requestContext().toString().isEmpty();
        readBody(event.body(), json);
    }

    private static void readBody(Body body, byte[] json) {
        byte[] bytes = body.bytes();
        String string = body.string();
        assert body.equals(body) && body.hashCode() == body.hashCode();
        try {
            assert body.as(String.class).isEmpty() == (bytes.length == 0);
        } catch (BadRequestException e) {
            assert body.isEmpty();
        }
        JsonNode member = member(json);
        if (member != null && member.isTextual() && !body.toString().endsWith("base64]")) {
            assert string.equals(WholeTexts.of(member.textValue()));
        }
    }

    /** The body as another parser reads it; null where that one is stricter, or takes for UTF-8 what is none. */
    private static JsonNode member(byte[] json) {
        try {
            return Utf8.isValid(json) ? MAPPER.readTree(json).get("body") : null;
        } catch (IOException e) {
            return null;
        }
    }
}
