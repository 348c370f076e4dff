package dev.apigateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The content of a string in a JSON text, left where it stands until somebody asks for it: a body may have megabytes, and many
 * handlers never look at it. A parser has found the string to be valid.
 */
final class JsonStringText implements BodyText {

    private final byte[] json;
    private final int offset;
    private final int length;

    JsonStringText(byte[] json, int offset, int length) {
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
        int escape = nextEscape(offset);
        if (escape < 0) {
            return new String(json, offset, length, StandardCharsets.UTF_8);
        }
        JsonUnescaper unescaper = new JsonUnescaper(json, offset, length);
        ByteBuffer utf8 = unescaper.utf8();
        return unescaper.metLoneSurrogate() ? slowString(escape)
                : new String(utf8.array(), 0, utf8.limit(), StandardCharsets.UTF_8);
    }

    @Override
    public ByteBuffer utf8() {
        return nextEscape(offset) < 0 ? ByteBuffer.wrap(json, offset, length)
                : new JsonUnescaper(json, offset, length).utf8();
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

    /** Half a surrogate pair can't be expressed in UTF-8, so here characters are put together one escape at a time. */
    private String slowString(int firstEscape) {
        StringBuilder text = new StringBuilder(length);
        int start = offset;
        for (int escape = firstEscape; escape >= 0; escape = nextEscape(start)) {
            text.append(new String(json, start, escape - start, StandardCharsets.UTF_8));
            text.append(JsonUnescaper.character(json, escape));
            start = JsonUnescaper.end(json, escape);
        }
        return text.append(new String(json, start, offset + length - start, StandardCharsets.UTF_8)).toString();
    }

    private int nextEscape(int from) {
        return JsonUnescaper.indexOfEscape(json, from, offset + length);
    }
}
