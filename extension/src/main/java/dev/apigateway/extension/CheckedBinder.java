package dev.apigateway.extension;

import java.lang.reflect.Type;

import dev.apigateway.BodyBinder;

/**
 * Has bodies checked after they are read.
 *
 * @param binder reads and writes
 * @param check looks at what was read
 */
record CheckedBinder(BodyBinder binder, BodyCheck check) implements BodyBinder {

    @Override
    public <T> T read(byte[] json, int offset, int length, Type type) {
        T value = binder.read(json, offset, length, type);
        check.check(value);
        return value;
    }

    @Override
    public byte[] write(Object value) {
        return binder.write(value);
    }
}
