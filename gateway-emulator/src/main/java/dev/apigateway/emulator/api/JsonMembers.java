package dev.apigateway.emulator.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The members of a JSON object in a file. Whatever is not as it should be is an {@link IllegalArgumentException} whose message
 * says where, what was found and what is expected.
 *
 * @param json the object
 * @param place where it is, for instance {@code routes[1]}; empty for the whole file
 */
record JsonMembers(JsonObject json, String place) {

    /** The members of an object that has no others than these. */
    static JsonMembers of(@Nullable Object value, String place, Set<String> known) {
        if (!(value instanceof JsonObject json)) {
            throw new IllegalArgumentException((place.isEmpty() ? "The content" : "'" + place + "'") + " is " + typeOf(value)
                    + ". Write an object.");
        }
        for (String name : json.fieldNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("'" + (place.isEmpty() ? name : place + "." + name)
                        + "' is not known. Use one of " + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
        return new JsonMembers(json, place);
    }

    boolean has(String name) {
        return json.getValue(name) != null;
    }

    @Nullable
    Object value(String name) {
        return json.getValue(name);
    }

    String text(String name, String otherwise) {
        return has(name) ? as(String.class, name, "a string") : otherwise;
    }

    /** The string of a member that must not be absent. */
    String requiredText(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("'" + path(name) + "' is absent. Write a string.");
        }
        return as(String.class, name, "a string");
    }

    boolean flag(String name) {
        return has(name) && as(Boolean.class, name, "true or false");
    }

    @Nullable
    Integer number(String name) {
        return has(name) ? as(Integer.class, name, "a whole number") : null;
    }

    /** The number of a member that must not be absent. */
    Number requiredNumber(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("'" + path(name) + "' is absent. Write a number.");
        }
        return as(Number.class, name, "a number");
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<Object> elements = list(name);
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof String text)) {
                throw wrong(path(name) + "[" + i + "]", elements.get(i), "a string");
            }
            texts.add(text);
        }
        return texts;
    }

    List<Object> list(String name) {
        List<Object> elements = new ArrayList<>();
        if (has(name)) {
            as(JsonArray.class, name, "an array").forEach(elements::add);
        }
        return elements;
    }

    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : map(name).entrySet()) {
            if (!(member.getValue() instanceof String text)) {
                throw wrong(path(name) + "." + member.getKey(), member.getValue(), "a string");
            }
            texts.put(member.getKey(), text);
        }
        return texts;
    }

    Map<String, Object> map(String name) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (has(name)) {
            as(JsonObject.class, name, "an object").forEach(member -> members.put(member.getKey(), member.getValue()));
        }
        return members;
    }

    String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private <T> T as(Class<T> type, String name, String expected) {
        Object value = json.getValue(name);
        if (!type.isInstance(value)) {
            throw wrong(path(name), value, expected);
        }
        return type.cast(value);
    }

    private static IllegalArgumentException wrong(String place, @Nullable Object value, String expected) {
        return new IllegalArgumentException("'" + place + "' is " + typeOf(value) + ". Write " + expected + ".");
    }

    private static String typeOf(@Nullable Object value) {
        if (value instanceof JsonObject) {
            return "an object";
        } else if (value instanceof JsonArray) {
            return "an array";
        }
        return value instanceof String ? "a string" : String.valueOf(value);
    }
}
