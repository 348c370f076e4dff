package dev.apigateway.runtime.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The headers of an answer, left as bytes until they are asked for: of most of them only the name is ever looked at. Belongs to
 * one thread.
 */
final class AnswerHeaders {

    private byte[] text = new byte[512];

    /** Where each name and each value ends in the text; each begins where the one before it ends. */
    private int[] ends = new int[20];

    private int count;

    /** Adds the header whose line the buffer is at. */
    void add(SocketBuffer line, int colon) {
        int length = end(count);
        if (text.length - length < line.lineLength()) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + line.lineLength()));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count] = line.copy(0, colon, text, length);
        ends[count + 1] = line.copy(colon + 1, line.lineLength(), text, ends[count]);
        count += 2;
    }

    /** The first value of a name, or null. */
    @Nullable
    String first(HeaderName name) {
        for (int i = 0; i < count; i += 2) {
            if (name.is(text, end(i), ends[i])) {
                return text(i + 1);
            }
        }
        return null;
    }

    int size() {
        return count / 2;
    }

    String name(int index) {
        return text(2 * index);
    }

    /** Names only: values may be credentials. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder("[");
        for (int i = 0; i < size(); i++) {
            names.append(i == 0 ? "" : ", ").append(name(i));
        }
        return names.append(']').toString();
    }

    /** A name or value. It is UTF-8: a client context holds whatever its caller wrote. */
    private String text(int part) {
        return new String(text, end(part), ends[part] - end(part), StandardCharsets.UTF_8);
    }

    /** Where the parts before this one end. */
    private int end(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }
}
