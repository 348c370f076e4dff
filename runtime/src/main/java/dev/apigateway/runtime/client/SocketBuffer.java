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

    SocketBuffer(InputStream input) {
        this.input = input;
    }

    /** The next line without its end, as UTF-8: a client context holds whatever its caller wrote. */
    String line() throws IOException {
        int scanned = 0;
        for (;;) {
            for (int i = position + scanned; i < limit; i++) {
                if (buffer[i] == '\n') {
                    return lineUntil(i);
                }
            }
            scanned = limit - position;
            if (scanned == CAPACITY) {
                throw new IOException("A header line of the answer is longer than " + CAPACITY + " bytes.");
            }
            fill();
        }
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

    private String lineUntil(int lineFeed) {
        int end = lineFeed > position && buffer[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        String line = new String(buffer, position, end - position, StandardCharsets.UTF_8);
        position = lineFeed + 1;
        return line;
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
