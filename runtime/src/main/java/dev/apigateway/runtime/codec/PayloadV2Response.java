package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;

/**
 * Headers and cookies in payload format version 2.0: one text per header, several lines of it joined with commas as RFC 9110
 * allows, and the cookies apart, since they are the ones that can't be joined.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3">RFC 9110, field order</a>
 */
final class PayloadV2Response {

    private PayloadV2Response() {
    }

    static void writeHeaders(ApiGatewayResponse response, JsonGenerator generator) throws IOException {
        Headers headers = response.headers();
        List<String> cookies = ResponseHeaders.cookies(response);
        boolean open = false;
        for (int i = 0; i < headers.size(); i++) {
            if (!ResponseHeaders.isCookie(headers, i) && ResponseHeaders.isFirst(headers, i)) {
                if (!open) {
                    generator.writeObjectFieldStart("headers");
                    open = true;
                }
                generator.writeFieldName(headers.name(i));
                ResponseHeaders.writeText(joined(headers, i), generator);
            }
        }
        if (open) {
            generator.writeEndObject();
        }
        if (!cookies.isEmpty()) {
            ResponseHeaders.writeArray("cookies", cookies, generator);
        }
    }

    private static String joined(Headers headers, int first) {
        String joined = headers.value(first);
        for (int i = first + 1; i < headers.size(); i++) {
            if (ResponseHeaders.same(headers, first, i)) {
                joined = joined + ", " + headers.value(i);
            }
        }
        return joined;
    }
}
