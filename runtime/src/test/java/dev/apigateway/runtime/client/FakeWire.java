package dev.apigateway.runtime.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** The other end of one connection at a time in the hands of a test: nothing is read or sent unless the test says so. */
public final class FakeWire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    /** Small, so that a client notices soon that nobody reads. */
    private static final int RECEIVE_BUFFER_BYTES = 16 * 1024;

    private final ServerSocket server;
    private Socket connection;
    private InputStream input;
    private int connections;

    private FakeWire(ServerSocket server) {
        this.server = server;
    }

    public static FakeWire listen() {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
            return new FakeWire(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("The fake wire could not listen.", e);
        }
    }

    /** The environment of a function that is to use this wire as its Runtime API. */
    public Map<String, String> environment() {
        return Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + server.getLocalPort());
    }

    /** Waits for a connection, which everything is read from and sent over from now on. */
    public FakeWire accept() throws IOException {
        connection = server.accept();
        connection.setTcpNoDelay(true);
        connection.setSoTimeout(PATIENCE_MILLIS);
        input = new BufferedInputStream(connection.getInputStream());
        connections++;
        return this;
    }

    /** Waits for a whole request; null when the client closes instead. */
    public FakeRequest takeRequest() throws IOException {
        return FakeRequest.read(input, connections);
    }

    /** Waits for a request up to its empty line; null when the client closes instead. */
    public FakeRequest takeHead() throws IOException {
        return FakeRequest.readHead(input, connections);
    }

    /** Waits for a chunk of the body, which is empty when it is the last. */
    public byte[] takeChunk() throws IOException {
        return FakeRequest.readChunk(input);
    }

    /** Waits for what follows the last chunk. */
    public String takeTrailers() throws IOException {
        return FakeRequest.readLines(input);
    }

    public void send(FakeAnswer answer) throws IOException {
        if (!answer.sendTo(connection)) {
            connection.close();
        }
    }

    public void reset() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (connection != null) {
            connection.close();
        }
    }
}
