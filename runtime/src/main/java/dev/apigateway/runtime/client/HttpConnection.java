package dev.apigateway.runtime.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One keep-alive connection. Reads wait without a timeout: Lambda freezes the process while it waits for an event. */
final class HttpConnection implements Closeable {

    private static final int COALESCED_BYTES = 64 * 1024;
    private static final byte[] LINE_END = { '\r', '\n' };

    private final Socket socket;
    private final OutputStream output;
    private final HttpResponseReader responses;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.output = socket.getOutputStream();
        this.responses = new HttpResponseReader(new SocketBuffer(socket.getInputStream()));
    }

    static HttpConnection open(RuntimeApiAddress address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            // A timeout would make the socket non-blocking for good: three system calls for each read in place of one.
            socket.connect(new InetSocketAddress(address.host(), address.port()));
            return new HttpConnection(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends a request; head and body leave in one write unless the body is large. */
    void send(String head, byte[] body) throws IOException {
        byte[] headBytes = head.getBytes(StandardCharsets.UTF_8);
        if (body.length > COALESCED_BYTES) {
            output.write(headBytes);
            output.write(body);
            return;
        }
        byte[] request = new byte[headBytes.length + body.length];
        System.arraycopy(headBytes, 0, request, 0, headBytes.length);
        System.arraycopy(body, 0, request, headBytes.length, body.length);
        output.write(request);
    }

    /** Sends a chunk; size, content and line end leave in one write unless the content is large. */
    void sendChunk(byte[] bytes, int offset, int length) throws IOException {
        byte[] size = (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        if (length > COALESCED_BYTES) {
            output.write(size);
            output.write(bytes, offset, length);
            output.write(LINE_END);
            return;
        }
        byte[] chunk = new byte[size.length + length + LINE_END.length];
        System.arraycopy(size, 0, chunk, 0, size.length);
        System.arraycopy(bytes, offset, chunk, size.length, length);
        System.arraycopy(LINE_END, 0, chunk, size.length + length, LINE_END.length);
        output.write(chunk);
    }

    HttpResponse receive() throws IOException {
        return responses.read();
    }

    /** Whether the other side said that it closes after its last answer. */
    boolean ends() {
        return responses.connectionEnds();
    }

    /**
     * Closes while another thread may read. The JDK wakes that by a signal, which is lost while the thread handles SIGTERM: the
     * kernel then begins the read anew. A socket whose input is shut down has nothing to wait for.
     */
    void closeFromElsewhere() throws IOException {
        try {
            socket.shutdownInput();
        } catch (IOException e) {
            // not connected any more, so nothing waits for it either
        }
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
