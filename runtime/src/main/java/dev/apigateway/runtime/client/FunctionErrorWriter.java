package dev.apigateway.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes the body of an error report.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-invokeerror">Invocation error</a>
 */
final class FunctionErrorWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private FunctionErrorWriter() {
    }

    static byte[] write(FunctionError error) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("errorMessage", wellFormed(error.message()));
            json.writeStringField("errorType", wellFormed(error.type()));
            json.writeArrayFieldStart("stackTrace");
            for (StackTraceElement frame : error.stackTrace()) {
                json.writeString(wellFormed(frame.toString()));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("An error report could not be written to memory.", e);
        }
        return bytes.toByteArray();
    }

    /** Lone surrogates have no UTF-8 form, and a message may hold anything. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
