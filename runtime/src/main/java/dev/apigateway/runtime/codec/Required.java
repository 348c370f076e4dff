package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

import dev.apigateway.EventDecodingException;

/** Insists on the members without which there is no request. */
final class Required {

    static final String PAYLOAD_V1 = "payload format version 1.0";
    static final String PAYLOAD_V2 = "payload format version 2.0";

    private Required() {
    }

    static String member(@Nullable String value, String name, String shape) {
        if (value == null) {
            throw new EventDecodingException("The event of " + shape + " has no '" + name + "'. " + Advice.SEND_AN_EVENT);
        }
        return value;
    }
}
