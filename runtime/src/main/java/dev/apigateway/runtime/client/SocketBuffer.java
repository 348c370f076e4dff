package dev.apigateway.runtime.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a connection in large pieces and gives them out by line or by count. Its memory is one fixed buffer, which also bounds
 * a line; what a caller reads by count beyond that goes straight into the caller's array.
 */
final class SocketBuffer {

    static final int CAPACITY = 32 * 1024;

    private final InputStream input;
    private final byte[] buffer = new byte[CAPACITY];
    private int position;
    private int limit;
    private int lineStart;
    private int lineEnd;

    SocketBuffer(InputStream input) {
        this.input = input;
    }

    /** Moves to the next line; its text is there until more is read. */
    void nextLine() throws IOException {
        int scanned = 0;
        for (;;) {
            int lineFeed = indexOf('\n', position + scanned, limit);
            if (lineFeed >= 0) {
                lineStart = position;
                lineEnd = lineFeed > position && buffer[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
                position = lineFeed + 1;
                return;
            }
            scanned = limit - position;
            if (scanned == CAPACITY) {
                throw new IOException("A header line of the answer is longer than " + CAPACITY + " bytes.");
            }
            fill();
        }
    }

    /** The length of the line in bytes, without its end. */
    int lineLength() {
        return lineEnd - lineStart;
    }

    /** Where a character stands in the line, or -1. */
    int indexInLine(char c) {
        int index = indexOf(c, lineStart, lineEnd);
        return index < 0 ? -1 : index - lineStart;
    }

    /** The line, of which all that counts is ASCII. */
    String line() {
        return new String(buffer, lineStart, lineLength(), StandardCharsets.ISO_8859_1);
    }

    /** Copies a part of the line without the blanks around it, and returns the index behind it in the target. */
    int copy(int from, int to, byte[] target, int offset) {
        int start = lineStart + from;
        int end = lineStart + to;
        while (start < end && isBlank(buffer[start])) {
            start++;
        }
        while (start < end && isBlank(buffer[end - 1])) {
            end--;
        }
        System.arraycopy(buffer, start, target, offset, end - start);
        return offset + end - start;
    }

    /** Fills a part of the array. */
    void read(byte[] target, int offset, int length) throws IOException {
        int done = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, done);
        position += done;
        while (done < length) {
            int count = input.read(target, offset + done, length - done);
            if (count < 0) {
                throw new EOFException(
                        "The connection closed after " + done + " of " + length + " bytes of the answer's body.");
            }
            done += count;
        }
    }

    /** All bytes up to the end of the connection, or as many as are asked for, at least {@link #CAPACITY}. */
    byte[] readToEnd(int maxLength) throws IOException {
        int buffered = limit - position;
        byte[] rest = input.readNBytes(maxLength - buffered);
        byte[] all = new byte[buffered + rest.length];
        System.arraycopy(buffer, position, all, 0, buffered);
        System.arraycopy(rest, 0, all, buffered, rest.length);
        position = limit;
        return all;
    }

    private int indexOf(char c, int from, int to) {
        byte[] bytes = buffer;
        for (int i = from; i < to; i++) {
            if (bytes[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private void fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        int count = input.read(buffer, limit, CAPACITY - limit);
        if (count < 0) {
            throw new EOFException("The connection closed before the answer was complete.");
        }
        limit += count;
    }
}
