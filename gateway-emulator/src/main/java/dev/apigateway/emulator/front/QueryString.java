package dev.apigateway.emulator.front;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decoding of what arrives percent-encoded. */
final class QueryString {

    private QueryString() {
    }

    /** The parameters of a raw query in their order; a parameter without '=' has an empty value. */
    static List<NameValue> parse(String rawQuery) {
        List<NameValue> parameters = new ArrayList<>();
        for (String parameter : rawQuery.split("&", -1)) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                String value = equals < 0 ? "" : parameter.substring(equals + 1);
                parameters.add(new NameValue(decode(name), decode(value)));
            }
        }
        return parameters;
    }

    /** A decoded path: unlike in a query, a plus sign is a plus sign. */
    static String decodePath(String rawPath) {
        return decode(rawPath.replace("+", "%2B"));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return text;
        }
    }
}
