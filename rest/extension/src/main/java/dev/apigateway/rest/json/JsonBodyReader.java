package dev.apigateway.rest.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.common.providers.serialisers.AbstractJsonMessageBodyReader;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import dev.apigateway.extension.BodyParsers;
import dev.apigateway.rest.request.ResourceRequest;

/** Reads JSON bodies from the bytes of the event. An empty body is null. */
@Singleton
public class JsonBodyReader extends AbstractJsonMessageBodyReader implements ServerMessageBodyReader<Object> {

    private final JsonMappers mappers;
    private final JsonMethods methods;
    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ObjectReader> methodReaders = new ConcurrentHashMap<>();
    private final ConcurrentMap<ObjectMapper, BodyParsers> parsers = new ConcurrentHashMap<>(2);

    JsonBodyReader(JsonMappers mappers, JsonMethods methods) {
        this.mappers = mappers;
        this.methods = methods;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return isReadable(mediaType, type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        if (!(context instanceof ResourceRequest request) || !request.isBodyUntouched()) {
            return read(type, genericType, mediaType, context, context.getInputStream());
        }
        if (request.body().isEmpty()) {
            return null;
        }
        ObjectMapper mapper = mappers.mapper(type, mediaType, context);
        ObjectReader reader = reader(mapper, typeOf(type, genericType), context);
        ByteBuffer json = request.body().buffer();
        try (JsonParser parser = parsers.computeIfAbsent(mapper, BodyParsers::new).create(json.array(), json.position(),
                json.remaining())) {
            return reader.readValue(parser);
        } catch (JsonProcessingException e) {
            return ofFailure(e);
        }
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream stream) throws IOException {
        return read(type, genericType, mediaType, CurrentRequestManager.get(), stream);
    }

    private Object read(Class<?> type, Type genericType, MediaType mediaType, ServerRequestContext context,
            InputStream stream) throws IOException {
        ObjectMapper mapper = context == null ? mappers.mapper() : mappers.mapper(type, mediaType, context);
        try {
            return reader(mapper, typeOf(type, genericType), context).readValue(stream);
        } catch (JsonProcessingException e) {
            return ofFailure(e);
        }
    }

    private ObjectReader reader(ObjectMapper mapper, Type type, ServerRequestContext context) {
        ResteasyReactiveResourceInfo info = context == null ? null : context.getResteasyReactiveResourceInfo();
        JsonMethod method = methods.of(info);
        ObjectReader reader;
        if (method != null && method.reading() != null) {
            reader = methodReaders.computeIfAbsent(info.getMethodId(), id -> method.reading().apply(mapper, type))
                    .forType(mapper.constructType(type));
        } else if (mapper == mappers.mapper()) {
            reader = readers.computeIfAbsent(type, key -> mapper.readerFor(mapper.constructType(key)));
        } else {
            reader = mapper.readerFor(mapper.constructType(type));
        }
        return method == null || method.requestView() == null ? reader : reader.withView(method.requestView());
    }

    private static Type typeOf(Class<?> type, Type genericType) {
        return genericType == null ? type : genericType;
    }

    /** A caller's mistake is his, one in the application's classes is not. What has a mapper of its own is left to it. */
    private static Object ofFailure(JsonProcessingException failure) throws JsonProcessingException {
        if (failure instanceof MismatchedInputException && failure.getMessage().startsWith("No content")) {
            return null;
        }
        if (failure instanceof MismatchedInputException || failure instanceof InvalidDefinitionException) {
            throw failure;
        }
        throw new WebApplicationException(failure, Response.Status.BAD_REQUEST);
    }
}
