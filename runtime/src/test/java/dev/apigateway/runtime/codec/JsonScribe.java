package dev.apigateway.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes maps, lists and texts as JSON in one of the many forms that mean the same: members in any order, white space anywhere,
 * characters escaped or not. The same seed gives the same form.
 */
final class JsonScribe {

    private static final String SHORT_ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final String[] SPACES = { "", "", "", "", " ", "\n", "\t", "\r\n", "  " };

    private final Random random;
    private final StringBuilder json = new StringBuilder();

    private JsonScribe(long seed) {
        this.random = new Random(seed);
    }

    static byte[] write(Object value, long seed) {
        JsonScribe scribe = new JsonScribe(seed);
        scribe.append(value);
        return scribe.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(Object value) {
        space();
        if (value instanceof Map<?, ?> members) {
            appendObject(members);
        } else if (value instanceof List<?> elements) {
            appendArray(elements);
        } else if (value instanceof String text) {
            appendText(text);
        } else {
            json.append(value);
        }
        space();
    }

    private void appendObject(Map<?, ?> members) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(members.entrySet());
        Collections.shuffle(entries, random);
        json.append('{');
        for (int i = 0; i < entries.size(); i++) {
            json.append(i == 0 ? "" : ",");
            append(entries.get(i).getKey());
            json.append(':');
            append(entries.get(i).getValue());
        }
        json.append('}');
    }

    private void appendArray(List<?> elements) {
        json.append('[');
        for (int i = 0; i < elements.size(); i++) {
            json.append(i == 0 ? "" : ",");
            append(elements.get(i));
        }
        json.append(']');
    }

    private void appendText(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = ESCAPED.indexOf(c);
            if (isPair(text, i) && random.nextBoolean()) {
                json.append(c).append(text.charAt(++i));
            } else if (escape >= 0 && random.nextBoolean()) {
                json.append('\\').append(SHORT_ESCAPES.charAt(escape));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) || random.nextInt(8) == 0) {
                json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    private void space() {
        json.append(SPACES[random.nextInt(SPACES.length)]);
    }
}
