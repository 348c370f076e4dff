package dev.apigateway.runtime.codec.response;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.BodyEncoding;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.json.Utf8;

/** Turns what a handler answered into bytes, and tells text from what has to leave as base64. Safe for any thread. */
final class ContentEncoder {

    private static final Content NONE = new Content(new byte[0], false);

    private final ObjectWriter objects;

    ContentEncoder(@Nullable BodyBinder binder) {
        this.objects = new ObjectWriter(binder);
    }

    Content encode(ApiGatewayResponse response) {
        ResponseBody body = response.body();
        ContentType type = ContentType.parse(response.headers().first("content-type"));
        if (body instanceof ResponseBody.Json json) {
            return new Content(objects.write(json.value()), isBinary(response, false));
        }
        if (body instanceof ResponseBody.Text text) {
            byte[] bytes = type.isUtf8() ? utf8(text.value()) : encode(text.value(), type);
            return new Content(bytes, isBinary(response, !type.isUtf8() && !Utf8.isValid(bytes)));
        }
        if (body instanceof ResponseBody.Bytes bytes) {
            boolean text = type.isText() && type.isUtf8() && Utf8.isValid(bytes.value());
            return new Content(bytes.value(), isBinary(response, !text));
        }
        return NONE;
    }

    /** Half a surrogate pair, which UTF-8 can't express, becomes a question mark. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBinary(ApiGatewayResponse response, boolean ofItself) {
        return switch (response.bodyEncoding()) {
            case BASE64 -> true;
            case TEXT -> {
                requireText(response, ofItself);
                yield false;
            }
            case AUTOMATIC -> ofItself || isCoded(response);
        };
    }

    private static void requireText(ApiGatewayResponse response, boolean binary) {
        if (binary && !(response.body() instanceof ResponseBody.Bytes bytes && Utf8.isValid(bytes.value()))) {
            throw new ResponseEncodingException("The response is to leave as text (BodyEncoding.TEXT), but its content is not "
                    + "UTF-8. Use BodyEncoding." + BodyEncoding.BASE64 + " or " + BodyEncoding.AUTOMATIC + ".", null);
        }
    }

    private static boolean isCoded(ApiGatewayResponse response) {
        String coding = response.headers().first("content-encoding");
        return coding != null && !coding.equalsIgnoreCase("identity");
    }

    private static byte[] encode(String text, ContentType type) {
        try {
            return text.getBytes(Charset.forName(type.charset()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            throw new ResponseEncodingException("The response's content type names the charset '" + type.charset()
                    + "', which this program can't write. Use UTF-8, or answer with bytes.", e);
        }
    }
}
