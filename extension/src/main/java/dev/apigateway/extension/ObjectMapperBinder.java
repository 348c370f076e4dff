package dev.apigateway.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;

import dev.apigateway.BodyBinder;

/** Binds bodies and events with Quarkus's {@link ObjectMapper}. */
@Singleton
public final class ObjectMapperBinder implements BodyBinder {

    private final ObjectMapper mapper;
    private final BodyParsers parsers;

    ObjectMapperBinder(ObjectMapper mapper) {
        this.mapper = mapper;
        this.parsers = new BodyParsers(mapper);
    }

    @Override
    public <T> T read(byte[] json, int offset, int length, Type type) {
        return bind(json, offset, length, type, BoundJson.REQUEST_BODY);
    }

    @Override
    public <T> T readEvent(byte[] event, Type type) {
        return bind(event, 0, event.length, type, BoundJson.EVENT);
    }

    private <T> T bind(byte[] json, int offset, int length, Type type, BoundJson bound) {
        T value;
        try (JsonParser parser = parsers.create(json, offset, length)) {
            value = mapper.readerFor(mapper.constructType(type)).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
        } catch (InvalidDefinitionException e) {
            throw bound.unreadable(type, e);
        } catch (JsonProcessingException e) {
            throw bound.misfit(type, e);
        } catch (IOException e) {
            throw new UncheckedIOException(bound.subject() + " in memory could not be read.", e);
        }
        if (value == null) {
            throw bound.literalNull(type);
        }
        return value;
    }

    @Override
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A response body of " + value.getClass().getName()
                    + " can't be written as JSON: " + e.getOriginalMessage() + ". In a native executable the class has to be "
                    + "registered; annotate it with @RegisterForReflection.", e);
        }
    }
}
