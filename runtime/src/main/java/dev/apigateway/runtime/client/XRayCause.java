package dev.apigateway.runtime.client;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/**
 * What AWS X-Ray shows of a failure. It travels in a header, so it is ASCII on one line and bounded: the message and the stack
 * are cut, and what Lambda gets in full is the body of the report.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-errors">Errors
 *      and exceptions of segment documents</a>
 */
final class XRayCause {

    private static final int MAX_MESSAGE_LENGTH = 500;
    private static final int MAX_FRAMES = 25;
    private static final int MAX_NAME_LENGTH = 160;
    private static final JsonFactory JSON = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private XRayCause() {
    }

    static String of(FunctionError error) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("working_directory", "/var/task");
            json.writeArrayFieldStart("exceptions");
            json.writeStartObject();
            json.writeStringField("type", cut(error.type(), MAX_NAME_LENGTH));
            json.writeStringField("message", cut(error.message(), MAX_MESSAGE_LENGTH));
            writeStack(error, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("paths");
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("An X-Ray cause could not be written to memory.", e);
        }
        return text.toString().replace("\u007f", "\\u007f");
    }

    private static void writeStack(FunctionError error, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("stack");
        int count = Math.min(error.stackTrace().size(), MAX_FRAMES);
        for (int i = 0; i < count; i++) {
            StackTraceElement frame = error.stackTrace().get(i);
            String file = frame.getFileName();
            json.writeStartObject();
            json.writeStringField("label", cut(frame.getClassName() + "." + frame.getMethodName(), MAX_NAME_LENGTH));
            json.writeStringField("path", file == null ? "" : cut(file, MAX_NAME_LENGTH));
            json.writeNumberField("line", Math.max(0, frame.getLineNumber()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
