package dev.apigateway.runtime.codec;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.apigateway.BodyBinder;

/** A binder that is easy to recognise: it reads and writes in upper case, the latter between quotes. */
final class UpperCaseBinder implements BodyBinder {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T read(byte[] json, int offset, int length, Type type) {
        return (T) new String(json, offset, length, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
    }

    @Override
    public byte[] write(Object value) {
        return ('"' + value.toString().toUpperCase(Locale.ROOT) + '"').getBytes(StandardCharsets.UTF_8);
    }
}
