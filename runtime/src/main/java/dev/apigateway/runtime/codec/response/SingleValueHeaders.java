package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Headers and cookies in {@code headers}, where each name has one text: several values are joined with commas. Cookies can't be
 * joined, and the front door has no other place for them, so each gets a spelling of its own of {@code set-cookie}; names of
 * headers have no case, and the members of JSON have.
 */
final class SingleValueHeaders {

    private SingleValueHeaders() {
    }

    static void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
        generator.writeObjectFieldStart("headers");
        for (int i = 0; i < headers.size(); i++) {
            if (headers.begins(i)) {
                generator.writeFieldName(headers.name(i));
                TextMembers.writeText(headers.joined(i), generator);
            }
        }
        writeCookies(cookies, generator);
        generator.writeEndObject();
    }

    private static void writeCookies(List<String> cookies, JsonGenerator generator) throws IOException {
        for (int i = 0; i < cookies.size(); i++) {
            generator.writeFieldName(spelling(i));
            TextMembers.writeText(cookies.get(i), generator);
        }
    }

    /** The letters of the name whose bit is set in the number are capitals: 512 spellings. */
    private static String spelling(int number) {
        StringBuilder name = new StringBuilder(ResponseHeaderRules.SET_COOKIE);
        int bit = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-') {
                name.setCharAt(i, (number >> bit & 1) == 1 ? Character.toUpperCase(c) : c);
                bit++;
            }
        }
        if (number >> bit != 0) {
            throw new ResponseEncodingException("The response has more than " + (1 << bit) + " cookies, and the front door has "
                    + "no place for more. Set fewer, or enable multi-value headers where a load balancer's target group has them.",
                    null);
        }
        return name.toString();
    }
}
