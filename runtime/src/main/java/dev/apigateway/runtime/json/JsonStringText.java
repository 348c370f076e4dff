package dev.apigateway.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import dev.apigateway.BodyText;

/**
 * The content of a string in a JSON text, left where it stands until somebody asks for it: a body may have megabytes, and many
 * handlers never look at it. A parser has found the string to be valid.
 */
public final class JsonStringText implements BodyText {

    private final byte[] json;
    private final int offset;
    private final int length;

    /**
     * The content of a valid JSON string with its escapes.
     *
     * @param json UTF-8 bytes, not copied
     * @param offset of the first byte behind the opening quote
     * @param length the number of bytes before the closing quote
     */
    public JsonStringText(byte[] json, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, json.length);
        this.json = json;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    @Override
    public String string() {
        if (!hasEscape()) {
            return new String(json, offset, length, StandardCharsets.UTF_8);
        }
        ByteBuffer utf8 = new JsonUnescaper(json, offset, length).utf8();
        return new String(utf8.array(), 0, utf8.limit(), StandardCharsets.UTF_8);
    }

    @Override
    public ByteBuffer utf8() {
        return hasEscape() ? new JsonUnescaper(json, offset, length).utf8() : ByteBuffer.wrap(json, offset, length);
    }

    @Override
    public byte[] bytes() {
        ByteBuffer utf8 = utf8();
        return Arrays.copyOfRange(utf8.array(), utf8.position(), utf8.limit());
    }

    @Override
    public String size() {
        return length + " bytes";
    }

    private boolean hasEscape() {
        return JsonUnescaper.indexOfEscape(json, offset, offset + length) >= 0;
    }
}
