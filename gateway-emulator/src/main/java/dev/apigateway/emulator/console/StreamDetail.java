package dev.apigateway.emulator.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.StreamedContent;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * A streamed response, as the console tells it.
 *
 * @param stream what is kept of it
 * @param prelude status and headers as JSON, without the separator; empty for a stream that begins with its content
 * @param content the rest of what is kept
 */
record StreamDetail(StreamedContent stream, Buffer prelude, Buffer content) {

    private static final int SEPARATOR_BYTES = 8;
    private static final String CHARSET = "charset=";

    static StreamDetail of(StreamedContent stream) {
        Buffer kept = stream.beginning();
        if (!stream.hasPrelude()) {
            return new StreamDetail(stream, Buffer.buffer(), kept);
        }
        int nuls = 0;
        for (int i = 0; i < kept.length(); i++) {
            nuls = kept.getByte(i) == 0 ? nuls + 1 : 0;
            if (nuls == SEPARATOR_BYTES) {
                return new StreamDetail(stream, kept.slice(0, i + 1 - SEPARATOR_BYTES), kept.slice(i + 1, kept.length()));
            }
        }
        return new StreamDetail(stream, kept, Buffer.buffer());
    }

    /** The HTTP status, null if the stream doesn't begin with one. */
    @Nullable
    Integer status() {
        return EventTitle.statusOf(prelude);
    }

    JsonObject json() {
        String contentType = contentType();
        return new JsonObject().put("contentType", contentType)
                .put("prelude", prelude.length() == 0 ? null : prelude.toString())
                .put("text", text(contentType)).put("bytes", stream.bytes()).put("keptBytes", stream.beginning().length());
    }

    /** The media type of the content: the header of the prelude, where there is one. */
    private String contentType() {
        if (!stream.hasPrelude()) {
            return stream.contentType();
        }
        try {
            if (prelude.toJsonValue() instanceof JsonObject json && json.getValue("headers") instanceof JsonObject headers) {
                for (Map.Entry<String, Object> header : headers) {
                    if (header.getKey().equalsIgnoreCase("Content-Type")) {
                        return String.valueOf(header.getValue());
                    }
                }
            }
            return "";
        } catch (DecodeException notJson) {
            return "";
        }
    }

    /** The content, null if it isn't text. A last character of which bytes are missing is left out. */
    private @Nullable String text(String contentType) {
        Charset charset = charset(contentType);
        if (charset == null) {
            return null;
        }
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes());
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(content.length() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, text, false);
        String decoded = text.flip().toString();
        return result.isError() || decoded.indexOf('\0') >= 0 ? null : decoded;
    }

    private static @Nullable Charset charset(String contentType) {
        int start = contentType.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(contentType.substring(start + CHARSET.length()).split(";", 2)[0].replace("\"", "").strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
