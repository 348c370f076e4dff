package dev.apigateway.it.square;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.BodyBinder;

/** Binds bodies where there is no Quarkus that does. */
record PlainBinder(ObjectMapper mapper) implements BodyBinder {

    @Override
    public <T> T read(byte[] json, int offset, int length, Type type) {
        try {
            return mapper.readerFor(mapper.constructType(type)).readValue(json, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
