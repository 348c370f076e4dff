package dev.apigateway.rest.json;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.common.providers.serialisers.JsonMessageBodyWriterUtil;
import org.jboss.resteasy.reactive.server.StreamingOutputStream;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Writes results as JSON. A string is taken for JSON already. */
@Singleton
public class JsonBodyWriter extends ServerMessageBodyWriter.AllWriteableMessageBodyWriter {

    private final JsonMappers mappers;
    private final JsonMethods methods;
    private final ConcurrentMap<Type, JavaType> types = new ConcurrentHashMap<>();
    private final ConcurrentMap<JavaType, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ObjectWriter> methodWriters = new ConcurrentHashMap<>();

    JsonBodyWriter(JsonMappers mappers, JsonMethods methods) {
        this.mappers = mappers;
        this.methods = methods;
    }

    @Override
    public void writeResponse(Object entity, Type genericType, ServerRequestContext context) throws IOException {
        if (entity instanceof String json) {
            context.serverResponse().end(json);
            return;
        }
        ObjectMapper mapper = mappers.mapper(entity.getClass(), context.getResponseMediaType(), context);
        ResteasyReactiveResourceInfo info = context.getResteasyReactiveResourceInfo();
        JsonMethod method = methods.of(info);
        ObjectWriter writer;
        if (method != null && method.writing() != null) {
            ObjectWriter own = methodWriters.computeIfAbsent(info.getMethodId(),
                    id -> method.writing().apply(mapper, genericType));
            JavaType type = declared(genericType, entity);
            writer = type == null ? own : own.forType(type);
        } else {
            writer = writer(mapper, genericType, entity);
        }
        if (method != null && method.responseView() != null) {
            writer = writer.withView(method.responseView());
        }
        context.serverResponse().end(writer.writeValueAsBytes(entity));
    }

    /** What is written with a stream, for an interceptor or as a piece of one: there, a string is a value like others. */
    @Override
    public void writeTo(Object entity, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream stream) throws IOException {
        JsonMessageBodyWriterUtil.setContentTypeIfNecessary(headers);
        if (entity instanceof String json && !(stream instanceof StreamingOutputStream)) {
            stream.write(json.getBytes(StandardCharsets.UTF_8));
            return;
        }
        ObjectWriter writer = writer(mappers.mapper(), genericType, entity);
        Class<?> view = view(annotations);
        stream.write((view == null ? writer : writer.withView(view)).writeValueAsBytes(entity));
    }

    private static Class<?> view(Annotation[] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof JsonView view && view.value().length > 0) {
                    return view.value()[0];
                }
            }
        }
        return null;
    }

    private ObjectWriter writer(ObjectMapper mapper, Type genericType, Object entity) {
        JavaType type = declared(genericType, entity);
        if (type == null) {
            return mapper.writer();
        }
        return mapper == mappers.mapper() ? writers.computeIfAbsent(type, key -> mapper.writerFor(key))
                : mapper.writerFor(type);
    }

    /**
     * The type that the elements of a collection are declared with, which tells subclasses apart; null where the class of the
     * entity says it all, or where a filter has put in something else than the method returns.
     */
    private JavaType declared(Type genericType, Object entity) {
        if (genericType == null || genericType instanceof Class) {
            return null;
        }
        JavaType type = types.computeIfAbsent(genericType, key -> mappers.mapper().constructType(key));
        return type.getRawClass() != Object.class && type.isTypeOrSuperTypeOf(entity.getClass()) ? type : null;
    }
}
