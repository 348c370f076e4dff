package dev.apigateway.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** What {@link FakeRuntimeApi} does about one request: the bytes that it sends, and what becomes of the connection. */
public final class FakeAnswer {

    private final StringBuilder head = new StringBuilder();
    private byte[] body = {};
    private boolean counted = true;
    private int chunkLength;
    private int pieceLength = Integer.MAX_VALUE;
    private boolean close;
    private boolean reset;
    private int cut = Integer.MAX_VALUE;
    private long pauseMicros;

    private FakeAnswer() {
    }

    /** An answer with a status line, {@code Content-Length: 0} and nothing else yet. */
    public static FakeAnswer status(int status) {
        FakeAnswer answer = new FakeAnswer();
        answer.head.append("HTTP/1.1 ").append(status).append(" Some Reason\r\n");
        return answer;
    }

    /** An invocation. */
    public static FakeAnswer event(String requestId, String json) {
        return status(200).header("Lambda-Runtime-Aws-Request-Id", requestId).body(json);
    }

    /** What the Runtime API says to an outcome that it takes. */
    public static FakeAnswer accepted() {
        return status(202).body("{\"status\":\"OK\"}");
    }

    /** What the Runtime API says to a call that it doesn't take. */
    public static FakeAnswer refused(int status, String errorType, String errorMessage) {
        return status(status).body("{\"errorMessage\":\"" + errorMessage + "\",\"errorType\":\"" + errorType + "\"}");
    }

    /** These bytes and not one more, whatever they are; the connection closes after them. */
    public static FakeAnswer raw(String text) {
        FakeAnswer answer = new FakeAnswer();
        answer.body = text.getBytes(StandardCharsets.UTF_8);
        answer.counted = false;
        return answer.thenClose();
    }

    /** No byte: the connection closes. */
    public static FakeAnswer nothing() {
        return raw("");
    }

    /** No byte: the connection is reset. */
    public static FakeAnswer reset() {
        return raw("").thenReset();
    }

    public FakeAnswer header(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    public FakeAnswer body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    public FakeAnswer body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** Sends another head first, for instance {@code HTTP/1.1 100 Continue\r\n\r\n}. */
    public FakeAnswer after(String interim) {
        head.insert(0, interim);
        return this;
    }

    /** Sends the body in chunks of this many bytes. */
    public FakeAnswer inChunksOf(int bytes) {
        chunkLength = bytes;
        return this;
    }

    /** Flushes after every so many bytes, wherever that cuts the answer. */
    public FakeAnswer inPiecesOf(int bytes) {
        pieceLength = bytes;
        return this;
    }

    /** Sends so many bytes at most and closes the connection. */
    public FakeAnswer cutAfter(int bytes) {
        cut = bytes;
        return thenClose();
    }

    /** Resets the connection after the answer. */
    public FakeAnswer thenReset() {
        reset = true;
        return thenClose();
    }

    /** Pauses before the answer, and before every piece of it. */
    public FakeAnswer pausing(long micros) {
        pauseMicros = micros;
        return this;
    }

    /** How many bytes it has. */
    public int length() {
        try {
            return bytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the connection after the answer; whether a header announces it is another matter. */
    public FakeAnswer thenClose() {
        close = true;
        return this;
    }

    /** Sends the answer and tells whether the connection stays. */
    boolean sendTo(Socket socket) throws IOException {
        if (reset) {
            socket.setSoLinger(true, 0);
        }
        byte[] bytes = bytes();
        OutputStream output = socket.getOutputStream();
        int end = Math.min(cut, bytes.length);
        for (int from = 0; from < end; from += Math.min(pieceLength, end - from)) {
            if (pauseMicros > 0) {
                LockSupport.parkNanos(1_000 * pauseMicros);
            }
            output.write(bytes, from, Math.min(pieceLength, end - from));
        }
        return !close;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.toString().getBytes(StandardCharsets.UTF_8));
        if (chunkLength > 0) {
            print("Transfer-Encoding: chunked\r\n\r\n", bytes);
            for (int from = 0; from < body.length; from += chunkLength) {
                int length = Math.min(chunkLength, body.length - from);
                print(Integer.toHexString(length) + "\r\n", bytes);
                bytes.write(body, from, length);
                print("\r\n", bytes);
            }
            print("0\r\n\r\n", bytes);
            return bytes.toByteArray();
        }
        if (counted) {
            print("Content-Length: " + body.length + "\r\n\r\n", bytes);
        }
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static void print(String text, OutputStream output) throws IOException {
        output.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
