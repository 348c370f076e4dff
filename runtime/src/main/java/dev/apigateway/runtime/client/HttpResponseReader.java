package dev.apigateway.runtime.client;

import java.io.IOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP/1.1 answers one after the other.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112, HTTP/1.1</a>
 */
final class HttpResponseReader {

    private static final int MAX_HEADER_LINES = 256;
    /** Far above Lambda's largest event, and small enough that no length can overflow or exhaust an array. */
    private static final int MAX_BODY_BYTES = 64 * 1024 * 1024;
    private static final byte[] NO_BODY = {};
    private static final HeaderName CONNECTION = new HeaderName("Connection");
    private static final HeaderName CONTENT_LENGTH = new HeaderName("Content-Length");
    private static final HeaderName TRANSFER_ENCODING = new HeaderName("Transfer-Encoding");

    private final SocketBuffer input;
    private boolean connectionEnds;

    HttpResponseReader(SocketBuffer input) {
        this.input = input;
    }

    HttpResponse read() throws IOException {
        int status;
        AnswerHeaders headers;
        do {
            status = readStatus();
            headers = readHeaders();
        } while (status >= 100 && status < 200);
        connectionEnds |= "close".equalsIgnoreCase(headers.first(CONNECTION));
        return new HttpResponse(status, headers, readBody(status, headers));
    }

    /** Whether the last answer said that the connection is not to be used again. */
    boolean connectionEnds() {
        return connectionEnds;
    }

    private int readStatus() throws IOException {
        input.nextLine();
        String line = input.line();
        boolean http11 = line.startsWith("HTTP/1.1 ");
        if (!(http11 || line.startsWith("HTTP/1.0 ")) || line.length() < 12) {
            throw new IOException("The answer does not begin with an HTTP/1.1 status line.");
        }
        connectionEnds = !http11;
        return number(line.substring(9, 12), 10, "status");
    }

    private AnswerHeaders readHeaders() throws IOException {
        AnswerHeaders headers = new AnswerHeaders();
        for (int count = 0; count <= MAX_HEADER_LINES; count++) {
            input.nextLine();
            if (input.lineLength() == 0) {
                return headers;
            }
            int colon = input.indexInLine(':');
            if (colon < 1) {
                throw new IOException("A header line of the answer has no name.");
            }
            headers.add(input, colon);
        }
        throw new IOException("The answer has more than " + MAX_HEADER_LINES + " header lines.");
    }

    private byte[] readBody(int status, AnswerHeaders headers) throws IOException {
        if (status == 204 || status == 304) {
            return NO_BODY;
        }
        String coding = headers.first(TRANSFER_ENCODING);
        if (coding != null) {
            if (!coding.equalsIgnoreCase("chunked")) {
                throw new IOException("The answer has a transfer coding other than 'chunked'.");
            }
            return readChunks();
        }
        return readCounted(headers.first(CONTENT_LENGTH));
    }

    private byte[] readCounted(@Nullable String contentLength) throws IOException {
        if (contentLength == null) {
            connectionEnds = true;
            byte[] body = input.readToEnd(MAX_BODY_BYTES + 1);
            checkLength(body.length);
            return body;
        }
        int length = number(contentLength, 10, "Content-Length");
        checkLength(length);
        byte[] body = new byte[length];
        input.read(body, 0, body.length);
        return body;
    }

    private byte[] readChunks() throws IOException {
        byte[] body = NO_BODY;
        int length = 0;
        for (int size = readChunkSize(); size > 0; size = readChunkSize()) {
            checkLength((long) length + size);
            if (size > body.length - length) {
                body = Arrays.copyOf(body, Math.max(length + size, Math.min(MAX_BODY_BYTES, 2 * body.length)));
            }
            input.read(body, length, size);
            length += size;
            input.nextLine();
            if (input.lineLength() > 0) {
                throw new IOException("A chunk of the answer is longer than its size says.");
            }
        }
        readHeaders();
        return length == body.length ? body : Arrays.copyOf(body, length);
    }

    private int readChunkSize() throws IOException {
        input.nextLine();
        String line = input.line();
        int semicolon = line.indexOf(';');
        return number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16, "chunk size");
    }

    private static void checkLength(long length) throws IOException {
        if (length > MAX_BODY_BYTES) {
            throw new IOException("The answer's body is larger than " + MAX_BODY_BYTES + " bytes.");
        }
    }

    private static int number(String text, int radix, String what) throws IOException {
        try {
            int value = Integer.parseInt(text, radix);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as for a negative number
        }
        throw new IOException("The " + what + " of the answer is no number.");
    }
}
