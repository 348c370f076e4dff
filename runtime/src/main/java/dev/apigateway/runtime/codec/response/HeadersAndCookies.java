package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Headers and cookies in members of their own: one text per header, several lines of it joined with commas as RFC 9110 allows,
 * and the cookies apart, since they are the ones that can't be joined.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3">RFC 9110, field order</a>
 */
final class HeadersAndCookies {

    private HeadersAndCookies() {
    }

    static void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
        boolean open = false;
        for (int i = 0; i < headers.size(); i++) {
            if (headers.begins(i)) {
                if (!open) {
                    generator.writeObjectFieldStart("headers");
                    open = true;
                }
                generator.writeFieldName(headers.name(i));
                TextMembers.writeText(headers.joined(i), generator);
            }
        }
        if (open) {
            generator.writeEndObject();
        }
        if (!cookies.isEmpty()) {
            TextMembers.writeArray("cookies", cookies, generator);
        }
    }
}
