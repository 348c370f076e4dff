package dev.apigateway.runtime.codec.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonToken;

import dev.apigateway.runtime.json.JsonCursor;

/**
 * Reads arrays and objects of texts, without their nulls. Like the cursor's, each method ends at the last token of its value.
 */
final class TextCollections {

    private TextCollections() {
    }

    /** The texts of an array. */
    static List<String> list(JsonCursor cursor) throws IOException {
        if (!cursor.atArray()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        while (cursor.parser().nextToken() != JsonToken.END_ARRAY) {
            String text = cursor.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A string as the only one, or the texts of an array. */
    static List<String> listOrOne(JsonCursor cursor) throws IOException {
        if (cursor.parser().hasToken(JsonToken.START_ARRAY)) {
            return list(cursor);
        }
        String text = cursor.text();
        return text == null ? List.of() : List.of(text);
    }

    /** The texts of an object. */
    static Map<String, String> map(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            String text = cursor.text();
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    /** The texts of an object; a member may have several, in an array. */
    static Pairs pairs(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return Pairs.NONE;
        }
        Pairs pairs = new Pairs();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (cursor.parser().hasToken(JsonToken.START_ARRAY)) {
                while (cursor.parser().nextToken() != JsonToken.END_ARRAY) {
                    add(name, cursor, pairs);
                }
            } else {
                add(name, cursor, pairs);
            }
        }
        return pairs;
    }

    private static void add(String name, JsonCursor cursor, Pairs pairs) throws IOException {
        String text = cursor.text();
        if (text != null) {
            pairs.add(name, text);
        }
    }
}
