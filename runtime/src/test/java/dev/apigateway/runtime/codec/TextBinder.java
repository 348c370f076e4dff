package dev.apigateway.runtime.codec;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import dev.apigateway.BodyBinder;

/** Hands texts through as they are. */
final class TextBinder implements BodyBinder {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T read(byte[] json, int offset, int length, Type type) {
        return (T) new String(json, offset, length, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] write(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }
}
