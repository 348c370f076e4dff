package dev.apigateway.runtime.codec;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.apigateway.BodyBinder;
import dev.apigateway.ResponseBody;

/** Turns what a handler answered into bytes. Safe for any thread. */
final class ContentEncoder {

    private static final Content NONE = new Content(new byte[0], false);

    private final @Nullable BodyBinder binder;

    ContentEncoder(@Nullable BodyBinder binder) {
        this.binder = binder;
    }

    Content encode(ResponseBody body) {
        if (body instanceof ResponseBody.Json json) {
            return new Content(write(json.value()), false);
        }
        if (body instanceof ResponseBody.Text text) {
            return new Content(utf8(text.value()), false);
        }
        if (body instanceof ResponseBody.Bytes bytes) {
            return new Content(bytes.value(), true);
        }
        return NONE;
    }

    /** Half a surrogate pair, which UTF-8 can't express, becomes a question mark. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] write(@Nullable Object value) {
        if (value == null) {
            return utf8("null");
        }
        String type = value.getClass().getName();
        if (binder == null) {
            throw new ResponseEncodingException("The response holds an object (" + type
                    + ") to be written as JSON, but there is no BodyBinder. "
                    + "Give the encoder one, or answer with ApiGatewayResponse.text(…).", null);
        }
        try {
            return binder.write(value);
        } catch (IllegalArgumentException e) {
            throw new ResponseEncodingException("The response's object (" + type
                    + ") can't be written as JSON. Answer with an object that the BodyBinder can write; the cause says why.",
                    e);
        }
    }
}
