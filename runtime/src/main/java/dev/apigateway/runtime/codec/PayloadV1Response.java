package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;

/**
 * Headers and cookies in payload format version 1.0: {@code headers} as long as each has one value, else
 * {@code multiValueHeaders}. Never both: API Gateway would merge them and send values twice.
 */
final class PayloadV1Response {

    private PayloadV1Response() {
    }

    static void writeHeaders(ApiGatewayResponse response, JsonGenerator generator) throws IOException {
        Headers headers = response.headers();
        List<String> cookies = ResponseHeaders.cookies(response);
        if (headers.isEmpty() && cookies.isEmpty()) {
            return;
        }
        boolean multi = cookies.size() > 1 || hasRepeatedName(headers);
        generator.writeObjectFieldStart(multi ? "multiValueHeaders" : "headers");
        for (int i = 0; i < headers.size(); i++) {
            if (!ResponseHeaders.isCookie(headers, i) && ResponseHeaders.isFirst(headers, i)) {
                if (multi) {
                    ResponseHeaders.writeArray(headers.name(i), values(headers, i), generator);
                } else {
                    generator.writeFieldName(headers.name(i));
                    ResponseHeaders.writeText(headers.value(i), generator);
                }
            }
        }
        writeCookies(cookies, multi, generator);
        generator.writeEndObject();
    }

    private static void writeCookies(List<String> cookies, boolean multi, JsonGenerator generator) throws IOException {
        if (cookies.isEmpty()) {
            return;
        }
        if (multi) {
            ResponseHeaders.writeArray(ResponseHeaders.SET_COOKIE, cookies, generator);
        } else {
            generator.writeFieldName(ResponseHeaders.SET_COOKIE);
            ResponseHeaders.writeText(cookies.get(0), generator);
        }
    }

    private static boolean hasRepeatedName(Headers headers) {
        for (int i = 1; i < headers.size(); i++) {
            if (!ResponseHeaders.isFirst(headers, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> values(Headers headers, int first) {
        List<String> values = new ArrayList<>(2);
        for (int i = first; i < headers.size(); i++) {
            if (ResponseHeaders.same(headers, first, i)) {
                values.add(headers.value(i));
            }
        }
        return values;
    }
}
