package dev.apigateway.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a test decides about every byte. Text is ISO-8859-1, so that a char is a byte. */
final class HttpSocket implements AutoCloseable {

    private static final int READ_TIMEOUT_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    private HttpSocket(String host, int port) {
        try {
            socket = new Socket(host, port);
            socket.setSoTimeout(READ_TIMEOUT_MILLIS);
            in = socket.getInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A caller that has sent nothing. */
    static HttpSocket connected(GatewayEmulator emulator) {
        return new HttpSocket("localhost", emulator.port());
    }

    /** A caller that has sent a request without a body. */
    static HttpSocket caller(GatewayEmulator emulator) {
        return caller(emulator, "HTTP/1.1");
    }

    /** A caller that has sent a request without a body in this version of HTTP. */
    static HttpSocket caller(GatewayEmulator emulator, String version) {
        return caller(emulator, version, "/");
    }

    /** A caller that has sent a request without a body for this path, whatever is in it. */
    static HttpSocket caller(GatewayEmulator emulator, String version, String path) {
        return connected(emulator).send("GET " + path + " " + version + "\r\nHost: localhost\r\n\r\n");
    }

    /** A connection of the function to the Runtime API. */
    static HttpSocket function(GatewayEmulator emulator) {
        String[] address = emulator.runtimeApi().split(":");
        return new HttpSocket(address[0], Integer.parseInt(address[1]));
    }

    /** A function that has begun to stream its response. */
    static HttpSocket stream(GatewayEmulator emulator, String requestId, String contentType) {
        return function(emulator).send("POST /2018-06-01/runtime/invocation/" + requestId + "/response HTTP/1.1\r\n"
                + "Host: localhost\r\nContent-Type: " + contentType
                + "\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n"
                + "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n");
    }

    /** A function that has begun to stream its response with AWS's library for Go, which declares no response mode. */
    static HttpSocket streamOfGo(GatewayEmulator emulator, String requestId) {
        return function(emulator).send("POST /2018-06-01/runtime/invocation/" + requestId + "/response HTTP/1.1\r\n"
                + "Host: " + emulator.runtimeApi() + "\r\nUser-Agent: aws-lambda-go/go1.19.8\r\nTransfer-Encoding: chunked\r\n"
                + "Trailer: Lambda-Runtime-Function-Error-Body,Lambda-Runtime-Function-Error-Type\r\n"
                + "Content-Type: application/vnd.awslambda.http-integration-response\r\nAccept-Encoding: gzip\r\n\r\n");
    }

    HttpSocket send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends a part of a body. */
    HttpSocket chunk(String part) {
        return send(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
    }

    /** Ends a body, with trailer lines or without. */
    HttpSocket endOfChunks(String... trailers) {
        StringBuilder end = new StringBuilder("0\r\n");
        for (String trailer : trailers) {
            end.append(trailer).append("\r\n");
        }
        return send(end.append("\r\n").toString());
    }

    /** Reads up to and including a text. */
    String readUntil(String end) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith(end)) {
            int next = read();
            if (next < 0) {
                throw new AssertionError("The connection ended before '" + end + "'. It sent: " + text);
            }
            read.write(next);
            text = read.toString(StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    /** Reads a response head. */
    String readHead() {
        return readUntil("\r\n\r\n");
    }

    /** Reads a part of a body as the peer cut it. */
    String readChunk() {
        int length = Integer.parseInt(readUntil("\r\n").strip(), 16);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < length; i++) {
            part.append((char) read());
        }
        readUntil("\r\n");
        return part.toString();
    }

    /** Reads to the end of the connection. */
    byte[] readAll() {
        try {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads and drops so many bytes. */
    void skip(long bytes) {
        try {
            in.skipNBytes(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether something has arrived that is not read yet. */
    boolean hasInput() {
        try {
            return in.available() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
