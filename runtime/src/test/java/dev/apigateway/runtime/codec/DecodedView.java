package dev.apigateway.runtime.codec;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.apigateway.Body;
import dev.apigateway.Headers;
import dev.apigateway.QueryParameters;

/** Everything that an application can see of a decoded event: each record's components, then its other accessors. */
final class DecodedView {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private DecodedView() {
    }

    static JsonNode of(Object value) {
        if (value instanceof Record object) {
            return object(object);
        }
        if (value instanceof Headers headers) {
            return pairs(headers::forEach);
        }
        if (value instanceof QueryParameters query) {
            return pairs(query::forEach);
        }
        if (value instanceof Body body) {
            return body(body);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode members = JSON.objectNode();
            new TreeMap<>(map).forEach((name, member) -> members.set((String) name, of(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            ArrayNode elements = JSON.arrayNode();
            list.forEach(element -> elements.add(of(element)));
            return elements;
        }
        return scalar(value);
    }

    /** Anything else, instants and constants for instance, is its text. */
    private static JsonNode scalar(Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Long || value instanceof Integer) {
            return JSON.numberNode(((Number) value).longValue());
        }
        return value instanceof BigDecimal number ? JSON.numberNode(number) : JSON.textNode(value.toString());
    }

    private static JsonNode object(Record object) {
        ObjectNode members = JSON.objectNode();
        members.put("is a", object.getClass().getSimpleName().replaceFirst("^Built", ""));
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            members.set(component.getName(), of(call(component.getAccessor(), object)));
        }
        for (String name : otherAccessors(object, members)) {
            members.set(name + "()", of(call(name, object)));
        }
        return members;
    }

    private static TreeSet<String> otherAccessors(Record object, ObjectNode components) {
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getPackage() == object.getClass().getPackage())
                .map(Method::getName)
                .filter(name -> !components.has(name) && !name.equals("toString") && !name.equals("hashCode"))
                .forEach(names::add);
        return names;
    }

    private static JsonNode pairs(Consumer<BiConsumer<String, String>> source) {
        ArrayNode pairs = JSON.arrayNode();
        source.accept((name, value) -> pairs.addArray().add(name).add(value));
        return pairs;
    }

    /** Whether it came as base64 shows in the textual form alone. */
    private static JsonNode body(Body body) {
        return JSON.objectNode()
                .put("is a", body.toString())
                .put("isEmpty()", body.isEmpty())
                .put("string()", body.string())
                .put("bytes()", body.bytes());
    }

    private static Object call(String accessor, Object object) {
        try {
            return call(object.getClass().getMethod(accessor), object);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method accessor, Object object) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}
