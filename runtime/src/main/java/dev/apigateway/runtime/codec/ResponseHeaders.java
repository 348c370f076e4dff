package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;

/** What all dialects do with headers and cookies. */
final class ResponseHeaders {

    static final String SET_COOKIE = "set-cookie";

    private ResponseHeaders() {
    }

    /** The cookies, and those that a response built without the builder has among its headers. */
    static List<String> cookies(ApiGatewayResponse response) {
        List<String> amongHeaders = response.headers().all(SET_COOKIE);
        if (amongHeaders.isEmpty()) {
            return response.cookies();
        }
        List<String> cookies = new ArrayList<>(response.cookies());
        cookies.addAll(amongHeaders);
        return cookies;
    }

    static void writeText(String text, JsonGenerator generator) throws IOException {
        byte[] utf8 = ContentEncoder.utf8(text);
        generator.writeUTF8String(utf8, 0, utf8.length);
    }

    static void writeArray(String name, List<String> texts, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(name);
        for (int i = 0; i < texts.size(); i++) {
            writeText(texts.get(i), generator);
        }
        generator.writeEndArray();
    }
}
