package dev.apigateway.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** The Runtime API's end of a connection, which reads just as much of a request as it takes to know where it ends. */
final class RuntimeApiWire {

    private static final byte[] ACCEPTED = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1);
    private static final byte[] LENGTH = "content-length: ".getBytes(ISO_8859_1);

    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024 * 1024];

    RuntimeApiWire(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    void sendEvent(byte[] event) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n"
                + "Lambda-Runtime-Deadline-Ms: 1893456000000\r\nContent-Type: application/json\r\nContent-Length: "
                + event.length + "\r\n\r\n").getBytes(ISO_8859_1));
        out.write(event);
    }

    void sendAccepted() throws IOException {
        out.write(ACCEPTED);
    }

    /** @return the length of the request */
    int awaitRequest() throws IOException {
        int length = 0;
        int end = Integer.MAX_VALUE;
        while (length < end) {
            int count = in.read(buffer, length, buffer.length - length);
            if (count < 0) {
                throw new EOFException();
            }
            length += count;
            end = end(length);
        }
        return length;
    }

    private int end(int length) {
        int contentLength = 0;
        for (int i = 0; i + 4 <= length; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4 + contentLength;
            }
            if (buffer[i] == '\n' && startsWithLength(i + 1, length)) {
                contentLength = digits(i + 1 + LENGTH.length);
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean startsWithLength(int position, int length) {
        for (int i = 0; i < LENGTH.length; i++) {
            if (position + i >= length || (buffer[position + i] | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int digits(int position) {
        int number = 0;
        for (int i = position; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = number * 10 + buffer[i] - '0';
        }
        return number;
    }
}
