package dev.apigateway.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** An answer of the Runtime API. */
final class Message {

    private final InputStream in;
    private byte[] bytes = new byte[8 * 1024];
    private int length;
    private int bodyStart;

    Message(InputStream in) {
        this.in = in;
    }

    void read() throws IOException {
        length = 0;
        while ((bodyStart = indexOf("\r\n\r\n", 0, length)) < 0) {
            fill();
        }
        bodyStart += 4;
        int end = bodyStart + Integer.parseInt(header("Content-Length: "));
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, end);
        }
        while (length < end) {
            fill();
        }
    }

    /** @param name with colon and blank */
    String header(String name) {
        int start = indexOf(name, 0, bodyStart) + name.length();
        return new String(bytes, start, indexOf("\r\n", start, bodyStart) - start, ISO_8859_1);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the text begins in the body, or -1. */
    int find(String text) {
        return indexOf(text, bodyStart, length);
    }

    int indexOf(String text, int from, int to) {
        char first = text.charAt(0);
        for (int i = from; i + text.length() <= to; i++) {
            if (bytes[i] == first && matches(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(String text, int position) {
        for (int i = 1; i < text.length(); i++) {
            if (bytes[position + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        int count = in.read(bytes, length, bytes.length - length);
        if (count < 0) {
            throw new EOFException();
        }
        length += count;
    }
}
