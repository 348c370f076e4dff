package dev.apigateway.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it came over the wire.
 *
 * @param connection which connection it came over, counted from 1
 * @param head the request line and the header lines with their CRLFs, without the empty line
 * @param body as many bytes as {@code Content-Length} says, or those of all chunks
 * @param chunks the body as it was cut, without the last and empty one; none unless it was sent in chunks
 * @param trailers the lines after the last chunk with their CRLFs
 */
public record FakeRequest(int connection, String head, byte[] body, List<byte[]> chunks, String trailers) {

    /** The next request, or null when the client has closed the connection. */
    static FakeRequest read(InputStream input, int connection) throws IOException {
        FakeRequest request = readHead(input, connection);
        if (request == null) {
            return null;
        }
        if ("chunked".equals(request.header("Transfer-Encoding"))) {
            return request.withChunks(input);
        }
        String length = request.header("Content-Length");
        return length == null ? request
                : new FakeRequest(connection, request.head, readFully(input, Integer.parseInt(length)), List.of(), "");
    }

    /** The next request up to its empty line, or null when the client has closed the connection. */
    static FakeRequest readHead(InputStream input, int connection) throws IOException {
        int first = input.read();
        if (first < 0) {
            return null;
        }
        return new FakeRequest(connection, (char) first + readLines(input), new byte[0], List.of(), "");
    }

    /** The next chunk of a body, empty when it is the last. */
    static byte[] readChunk(InputStream input) throws IOException {
        int length = Integer.parseInt(readLine(input).strip(), 16);
        if (length == 0) {
            return new byte[0];
        }
        byte[] chunk = readFully(input, length);
        if (!readLine(input).equals("\r\n")) {
            throw new IOException("A chunk is longer than its size says.");
        }
        return chunk;
    }

    /** Lines with their CRLFs up to an empty one. */
    static String readLines(InputStream input) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = readLine(input); !line.equals("\r\n"); line = readLine(input)) {
            lines.append(line);
        }
        return lines.toString();
    }

    public String method() {
        return head.substring(0, head.indexOf(' '));
    }

    public String path() {
        return head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/1.1\r\n"));
    }

    /** The value of a header, or null when the name, in any case, is absent. */
    public String header(String name) {
        return value(name, head);
    }

    /** The value of a trailer, or null when the name, in any case, is absent. */
    public String trailer(String name) {
        return value(name, trailers);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return head + "\r\n" + text() + trailers;
    }

    private FakeRequest withChunks(InputStream input) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] chunk = readChunk(input); chunk.length > 0; chunk = readChunk(input)) {
            parts.add(chunk);
            whole.write(chunk);
        }
        return new FakeRequest(connection, head, whole.toByteArray(), parts, readLines(input));
    }

    private static String value(String name, String lines) {
        for (String line : lines.split("\r\n")) {
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return null;
    }

    private static String readLine(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < 2 || line.lastIndexOf("\r\n") != line.length() - 2) {
            int next = input.read();
            if (next < 0) {
                throw new EOFException("The request ends in the line: " + line);
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private static byte[] readFully(InputStream input, int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The request ends after " + bytes.length + " of " + length + " bytes.");
        }
        return bytes;
    }
}
