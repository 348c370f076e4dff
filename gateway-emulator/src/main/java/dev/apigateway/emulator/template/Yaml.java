package dev.apigateway.emulator.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes maps, lists and scalars as YAML; what is not a plain word is quoted. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_./-]*|![A-Za-z]+ .+");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private Yaml() {
    }

    static String write(Map<String, ?> document) {
        StringBuilder text = new StringBuilder();
        write(document, 0, text);
        return text.toString();
    }

    private static void write(Map<?, ?> map, int indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append("  ".repeat(indent)).append(scalar(String.valueOf(key))).append(':');
            write(value, indent + 1, text);
        });
    }

    private static void write(Object value, int indent, StringBuilder text) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            write(map, indent, text);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item -> writeItem(item, indent, text));
        } else {
            text.append(' ').append(value instanceof String string ? scalar(string) : empty(value)).append('\n');
        }
    }

    private static void writeItem(Object item, int indent, StringBuilder text) {
        text.append("  ".repeat(indent)).append('-');
        if (item instanceof Map<?, ?> map) {
            StringBuilder members = new StringBuilder();
            write(map, indent + 1, members);
            text.append(' ').append(members.toString().stripLeading());
        } else {
            write(item, indent, text);
        }
    }

    private static String empty(Object value) {
        if (value instanceof Map) {
            return "{}";
        }
        return value instanceof List ? "[]" : String.valueOf(value);
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text
                : "'" + text.replace("'", "''") + "'";
    }
}
