package dev.apigateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A text that is a {@code String} already. */
record PlainText(String string) implements BodyText {

    @Override
    public boolean isEmpty() {
        return string.isEmpty();
    }

    @Override
    public ByteBuffer utf8() {
        return ByteBuffer.wrap(bytes());
    }

    @Override
    public byte[] bytes() {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String size() {
        return string.length() + " characters";
    }
}
