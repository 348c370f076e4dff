package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The two JSON shapes that events give to headers and query parameters. */
final class NameValues {

    private NameValues() {
    }

    /** Payload format version 2.0: several values of a name are joined with commas. */
    static JsonObject joined(List<NameValue> pairs) {
        JsonObject json = new JsonObject();
        grouped(pairs, false).forEach((name, values) -> json.put(name, String.join(",", values)));
        return json;
    }

    /** Payload format version 1.0, the single-valued map: the last value of a name wins; null if there is none. */
    static @Nullable JsonObject last(List<NameValue> pairs, boolean ignoreCase) {
        JsonObject json = new JsonObject();
        grouped(pairs, ignoreCase).forEach((name, values) -> json.put(name, values.get(values.size() - 1)));
        return json.isEmpty() ? null : json;
    }

    /** Payload format version 1.0, the multi-valued map; null if there is none. */
    static @Nullable JsonObject all(List<NameValue> pairs, boolean ignoreCase) {
        JsonObject json = new JsonObject();
        grouped(pairs, ignoreCase).forEach((name, values) -> json.put(name, new JsonArray(values)));
        return json.isEmpty() ? null : json;
    }

    /** A map as it is. */
    static JsonObject object(Map<String, String> map) {
        JsonObject json = new JsonObject();
        map.forEach(json::put);
        return json;
    }

    /** A map as it is, null if it is empty. */
    static @Nullable JsonObject objectOrNull(Map<String, String> map) {
        return map.isEmpty() ? null : object(map);
    }

    private static Map<String, List<String>> grouped(List<NameValue> pairs, boolean ignoreCase) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (NameValue pair : pairs) {
            String key = ignoreCase ? pair.name().toLowerCase(Locale.ROOT) : pair.name();
            String name = names.computeIfAbsent(key, first -> pair.name());
            groups.computeIfAbsent(name, first -> new ArrayList<>()).add(pair.value());
        }
        return groups;
    }
}
