package dev.apigateway.rest.json;

import java.lang.reflect.Type;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * What a resource method, or its class, says about its JSON.
 *
 * @param requestView the view of {@code @JsonView} on the body, or null
 * @param responseView that on the method or the class, or null
 * @param reading makes what reads the body, as {@code @CustomDeserialization} says, or null
 * @param writing makes what writes the result, as {@code @CustomSerialization} says, or null
 */
record JsonMethod(@Nullable Class<?> requestView, @Nullable Class<?> responseView,
        @Nullable BiFunction<ObjectMapper, Type, ObjectReader> reading,
        @Nullable BiFunction<ObjectMapper, Type, ObjectWriter> writing) {
}
