package dev.apigateway.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.apigateway.BodyBinder;

/** A binder that is easy to recognise: it reads and writes in upper case, the latter between quotes. */
final class UpperCaseBinder implements BodyBinder {

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return type.cast(new String(json, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT));
    }

    @Override
    public byte[] write(Object value) {
        return ('"' + value.toString().toUpperCase(Locale.ROOT) + '"').getBytes(StandardCharsets.UTF_8);
    }
}
