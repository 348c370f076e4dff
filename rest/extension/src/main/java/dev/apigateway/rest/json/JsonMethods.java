package dev.apigateway.rest.json;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/** The resource methods that say something about their JSON. Filled by static initialization. */
@Singleton
public class JsonMethods {

    private final Map<String, JsonMethod> methods = new HashMap<>();
    private boolean mapperResolved;

    /**
     * Adds a method.
     *
     * @param id as {@code ResteasyReactiveResourceInfo.getMethodId()} has it
     */
    public void add(String id, @Nullable Class<?> requestView, @Nullable Class<?> responseView,
            @Nullable BiFunction<ObjectMapper, Type, ObjectReader> reading,
            @Nullable BiFunction<ObjectMapper, Type, ObjectWriter> writing) {
        methods.put(id, new JsonMethod(requestView, responseView, reading, writing));
    }

    /** Says that some context resolver provides an {@code ObjectMapper}. */
    public void resolveMapper() {
        mapperResolved = true;
    }

    boolean isMapperResolved() {
        return mapperResolved;
    }

    /** Null when the method says nothing. */
    @Nullable
    JsonMethod of(@Nullable ResteasyReactiveResourceInfo method) {
        return methods.isEmpty() || method == null ? null : methods.get(method.getMethodId());
    }
}
