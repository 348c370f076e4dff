package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;

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
        HeaderLines headers = HeaderLines.of(response.headers());
        List<String> cookies = ResponseHeaders.cookies(response);
        boolean open = false;
        for (int i = 0; i < headers.size(); i++) {
            if (headers.begins(i)) {
                if (!open) {
                    generator.writeObjectFieldStart("headers");
                    open = true;
                }
                generator.writeFieldName(headers.name(i));
                ResponseHeaders.writeText(headers.joined(i), generator);
            }
        }
        if (open) {
            generator.writeEndObject();
        }
        if (!cookies.isEmpty()) {
            ResponseHeaders.writeArray("cookies", cookies, generator);
        }
    }
}
