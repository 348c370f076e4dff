package dev.apigateway.emulator.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request body in an event.
 *
 * @param content the text, or the base64 of the bytes; null if there is no body
 * @param base64 the content of {@code isBase64Encoded}
 */
record EventBody(@Nullable String content, boolean base64) {

    private static final Set<String> TEXTUAL = Set.of("application/json", "application/xml", "application/javascript");

    /**
     * HTTP APIs, function URLs and load balancers: text if the type is {@code text/*}, JSON, XML or JavaScript and no content
     * encoding is named. Everything else is base64: forms, {@code application/problem+json}, and what has no type.
     */
    static EventBody byContentType(GatewayRequest request) {
        byte[] bytes = request.body().getBytes();
        if (bytes.length == 0) {
            return new EventBody(null, false);
        }
        String text = isTextual(request) ? utf8(bytes) : null;
        return text == null ? new EventBody(Base64.getEncoder().encodeToString(bytes), true) : new EventBody(text, false);
    }

    /** REST APIs: base64 if the type is among the binary media types; else text, in which bytes that are not UTF-8 are lost. */
    static EventBody byBinaryMediaTypes(GatewayRequest request, BinaryMediaTypes binary) {
        byte[] bytes = request.body().getBytes();
        if (bytes.length == 0) {
            return new EventBody(null, false);
        }
        if (binary.matches(request.header("Content-Type"))) {
            return new EventBody(Base64.getEncoder().encodeToString(bytes), true);
        }
        return new EventBody(new String(bytes, StandardCharsets.UTF_8), false);
    }

    private static boolean isTextual(GatewayRequest request) {
        String contentType = request.header("Content-Type");
        String encoding = request.header("Content-Encoding");
        if (contentType == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            return false;
        }
        String mediaType = BinaryMediaTypes.bare(contentType);
        return mediaType.startsWith("text/") || TEXTUAL.contains(mediaType);
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
