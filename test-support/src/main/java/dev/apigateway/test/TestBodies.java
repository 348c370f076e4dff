package dev.apigateway.test;

import java.io.IOException;
import java.lang.reflect.Type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.BadRequestException;
import dev.apigateway.BodyBinder;

/** Reads and writes JSON bodies with Jackson, as the Quarkus extension does. */
public final class TestBodies implements BodyBinder {

    private final ObjectMapper mapper;

    /** Reads and writes with a mapper. */
    public TestBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> T read(byte[] json, int offset, int length, Type type) {
        try {
            T value = mapper.readerFor(mapper.constructType(type)).readValue(json, offset, length);
            if (value == null) {
                throw new BadRequestException("The request body is the JSON literal null; a value is required.");
            }
            return value;
        } catch (IOException e) {
            throw new BadRequestException("The request body does not have the form that this resource takes.", e);
        }
    }

    @Override
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value can't be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
