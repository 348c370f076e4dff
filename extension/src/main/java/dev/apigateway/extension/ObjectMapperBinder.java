package dev.apigateway.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;

import dev.apigateway.BadRequestException;
import dev.apigateway.BodyBinder;

/** Binds bodies with Quarkus's {@link ObjectMapper}. */
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
        T value;
        try (JsonParser parser = parsers.create(json, offset, length)) {
            value = mapper.readerFor(mapper.constructType(type)).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
        } catch (InvalidDefinitionException e) {
            throw new IllegalStateException("A request body can't be read as " + type.getTypeName() + ": "
                    + e.getOriginalMessage()
                    + ". In a native executable the class has to be registered; annotate it with @RegisterForReflection.", e);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(problem(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("A request body in memory could not be read.", e);
        }
        if (value == null) {
            throw new BadRequestException("The request body is the JSON literal null; a value is required.");
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

    /** For the HTTP caller: the member and the position, nothing of Jackson's own text, which names classes. */
    private static String problem(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping) {
            String member = member(mapping);
            return (member.isEmpty() ? "The request body does not have the form that this resource takes"
                    : "The member '" + member + "' of the request body does not have the form that this resource takes")
                    + position(failure);
        }
        return "The request body is not JSON" + position(failure);
    }

    private static String member(JsonMappingException failure) {
        StringBuilder member = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                member.append('[').append(step.getIndex()).append(']');
            } else {
                member.append(member.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return member.toString();
    }

    private static String position(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1 ? "."
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ").";
    }
}
