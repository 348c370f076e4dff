package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/** Headers and cookies in {@code multiValueHeaders}: an array of values for each name. */
final class MultiValueHeaders {

    private MultiValueHeaders() {
    }

    static void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
        generator.writeObjectFieldStart("multiValueHeaders");
        for (int i = 0; i < headers.size(); i++) {
            if (headers.begins(i)) {
                TextMembers.writeArray(headers.name(i), headers.values(i), generator);
            }
        }
        if (!cookies.isEmpty()) {
            TextMembers.writeArray(ResponseHeaderRules.SET_COOKIE, cookies, generator);
        }
        generator.writeEndObject();
    }
}
