package dev.apigateway.runtime.codec;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.EventDecodingException;
import dev.apigateway.IamPolicy;
import dev.apigateway.runtime.Allocations;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.response.AuthorizerEncoder;

/** Whatever bytes come as an event of a Lambda authorizer, they are decoded or refused, and can be answered. */
class AuthorizerDecoderFuzz {

    private static final AuthorizerDecoder DECODER = new AuthorizerDecoder();
    private static final AuthorizerEncoder ENCODER = new AuthorizerEncoder();

    @FuzzTest
    void decode(byte[] json) {
        Allocations.assertAtMost(EventDecoderFuzz.FIXED_BYTES, EventDecoderFuzz.FACTOR, json.length, () -> {
            try {
                AuthorizerEvent event = DECODER.decode(json);
                assert !event.toString().isEmpty();
                assert !event.identitySource().toString().isEmpty();
                assert ENCODER.encode(IamPolicy.builder("user").allow("*").build(), event).length > 0;
            } catch (EventDecodingException e) {
                assert e.getMessage().startsWith("The event");
            }
        });
    }
}
