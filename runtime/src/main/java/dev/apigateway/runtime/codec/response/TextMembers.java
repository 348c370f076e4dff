package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes texts of headers and cookies: what has no UTF-8 is replaced. */
final class TextMembers {

    private TextMembers() {
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
