package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;

/**
 * Headers and cookies in payload format version 1.0: {@code headers} as long as each has one value, else
 * {@code multiValueHeaders}. Never both: API Gateway would merge them and send values twice.
 */
final class PayloadV1Response {

    private PayloadV1Response() {
    }

    static void writeHeaders(ApiGatewayResponse response, JsonGenerator generator) throws IOException {
        HeaderLines headers = HeaderLines.of(response.headers());
        List<String> cookies = ResponseHeaders.cookies(response);
        if (cookies.size() > 1 || headers.hasRepeatedName()) {
            MultiValueHeaders.write(headers, cookies, generator);
        } else if (headers.size() > 0 || !cookies.isEmpty()) {
            SingleValueHeaders.write(headers, cookies, generator);
        }
    }
}
