package dev.apigateway.emulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Decoding of what arrives percent-encoded. */
public final class PercentDecoding {

    private PercentDecoding() {
    }

    /** The parameters of a raw query in their order; a parameter without '=' has an empty value. */
    public static List<NameValue> parse(String rawQuery) {
        List<NameValue> parameters = new ArrayList<>();
        for (NameValue parameter : split(rawQuery)) {
            parameters.add(new NameValue(decode(parameter.name()), decode(parameter.value())));
        }
        return parameters;
    }

    /** The first value of a parameter, decoded; null if there is none. */
    public static @Nullable String first(String rawQuery, String name) {
        for (NameValue parameter : parse(rawQuery)) {
            if (parameter.name().equals(name)) {
                return parameter.value();
            }
        }
        return null;
    }

    /** The parameters of a raw query in their order, still percent-encoded. */
    public static List<NameValue> split(String rawQuery) {
        List<NameValue> parameters = new ArrayList<>();
        for (String parameter : rawQuery.split("&", -1)) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                String value = equals < 0 ? "" : parameter.substring(equals + 1);
                parameters.add(new NameValue(name, value));
            }
        }
        return parameters;
    }

    /** A decoded path: unlike in a query, a plus sign is a plus sign. */
    public static String decodePath(String rawPath) {
        return decode(rawPath.replace("+", "%2B"));
    }

    /** A decoded path up to its first question mark. */
    public static String truncated(String path) {
        int questionMark = path.indexOf('?');
        return questionMark < 0 ? path : path.substring(0, questionMark);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return text;
        }
    }
}
