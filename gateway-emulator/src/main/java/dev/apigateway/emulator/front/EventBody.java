package dev.apigateway.emulator.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request body in an event: text if the content type says text, nothing encodes it and it is valid UTF-8; base64 otherwise.
 *
 * @param content the text, or the base64 of the bytes; null if there is no body
 * @param base64 the content of {@code isBase64Encoded}
 */
record EventBody(@Nullable String content, boolean base64) {

    private static final Set<String> TEXTUAL = Set.of("application/json", "application/xml", "application/javascript",
            "application/x-javascript", "application/ecmascript", "application/x-www-form-urlencoded", "application/graphql",
            "application/yaml", "application/x-yaml", "application/x-ndjson", "application/sql");

    static EventBody of(GatewayRequest request) {
        byte[] bytes = request.body().getBytes();
        if (bytes.length == 0) {
            return new EventBody(null, false);
        }
        String text = isTextual(request) ? utf8(bytes) : null;
        return text == null ? new EventBody(Base64.getEncoder().encodeToString(bytes), true) : new EventBody(text, false);
    }

    private static boolean isTextual(GatewayRequest request) {
        String contentType = request.header("Content-Type");
        String encoding = request.header("Content-Encoding");
        if (contentType == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            return false;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        int charset = type.indexOf("charset=");
        if (charset >= 0 && !type.startsWith("utf-8", charset + 8) && !type.startsWith("\"utf-8", charset + 8)
                && !type.startsWith("us-ascii", charset + 8)) {
            return false;
        }
        int parameters = type.indexOf(';');
        String mediaType = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return mediaType.startsWith("text/") || mediaType.endsWith("+json") || mediaType.endsWith("+xml")
                || TEXTUAL.contains(mediaType);
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
