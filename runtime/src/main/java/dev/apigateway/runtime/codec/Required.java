package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

import dev.apigateway.EventDecodingException;

/** Insists on the members without which there is no request. */
final class Required {

    private Required() {
    }

    static String member(@Nullable String value, String name, String version) {
        if (value == null) {
            throw new EventDecodingException("The event of payload format version " + version + " has no '" + name + "'. "
                    + Advice.SEND_AN_EVENT);
        }
        return value;
    }
}
