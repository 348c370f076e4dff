package dev.apigateway.runtime.codec;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.apigateway.EventDecodingException;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.Allocations;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

/** Whatever bytes come as an event of a WebSocket API, they are decoded or refused. */
class WebSocketDecoderFuzz {

    private static final WebSocketDecoder DECODER = new WebSocketDecoder(new TextBinder(), "us-east-1");

    @FuzzTest
    void decode(byte[] json) {
        Allocations.assertAtMost(EventDecoderFuzz.FIXED_BYTES, EventDecoderFuzz.FACTOR, json.length, () -> {
            try {
                WebSocketEvent event = DECODER.decode(json);
                assert !event.toString().isEmpty();
                assert event.headers().names().size() <= event.headers().size();
                assert event.body().string().length() <= event.body().bytes().length;
            } catch (EventDecodingException e) {
                assert e.getMessage().startsWith("The event");
            }
        });
    }
}
