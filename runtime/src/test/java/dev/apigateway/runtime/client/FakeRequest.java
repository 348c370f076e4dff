package dev.apigateway.runtime.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A request as it came over the wire.
 *
 * @param connection which connection it came over, counted from 1
 * @param head the request line and the header lines with their CRLFs, without the empty line
 * @param body as many bytes as {@code Content-Length} says
 */
public record FakeRequest(int connection, String head, byte[] body) {

    /** The next request, or null when the client has closed the connection. */
    static FakeRequest read(InputStream input, int connection) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
            int next = input.read();
            if (next < 0 && head.isEmpty()) {
                return null;
            }
            if (next < 0) {
                throw new EOFException("The request ends in its head: " + head);
            }
            head.append((char) next);
        }
        head.setLength(head.length() - 2);
        FakeRequest request = new FakeRequest(connection, head.toString(), new byte[0]);
        String length = request.header("Content-Length");
        return length == null ? request
                : new FakeRequest(connection, request.head, input.readNBytes(Integer.parseInt(length)));
    }

    public String method() {
        return head.substring(0, head.indexOf(' '));
    }

    public String path() {
        return head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/1.1\r\n"));
    }

    /** The value of a header, or null when the name, in any case, is absent. */
    public String header(String name) {
        for (String line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return null;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return head + "\r\n" + text();
    }
}
