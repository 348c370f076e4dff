package dev.apigateway.benchmarks.driver;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * The Runtime API on a free loopback port, driven by the thread that measures: it waits for the call for an invocation, hands
 * out an event, waits for the response and accepts it. One thread and no hand-over, so that little of what is measured is its
 * own.
 */
final class RuntimeApi implements Closeable {

    private static final byte[] ACCEPTED = ("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n"
            + "Content-Length: 16\r\n\r\n{\"status\":\"OK\"}\n").getBytes(ISO_8859_1);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Selector selector;
    private final ServerSocketChannel server;
    private final ByteBuffer head = ByteBuffer.allocateDirect(1024);
    private final ByteBuffer accepted = ByteBuffer.allocateDirect(ACCEPTED.length).put(ACCEPTED).flip();
    /** The connection of the request that waits for its answer. */
    private SelectionKey current;
    private long invocations;

    private RuntimeApi(Selector selector, ServerSocketChannel server) {
        this.selector = selector;
        this.server = server;
    }

    static RuntimeApi listen() throws IOException {
        Selector selector = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        return new RuntimeApi(selector, server);
    }

    /** {@code host:port}, the value of {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    /** Waits until the function asks for an event. */
    void awaitNext(FunctionProcess function) throws IOException {
        HttpRequest request = awaitRequest(function);
        if (!request.isNext()) {
            throw unexpected(function, request);
        }
    }

    /**
     * Answers the call for an invocation.
     *
     * @return when the first byte of the event was about to leave
     */
    long send(SquareEvent event) throws IOException {
        String id = "8476a536-e9f4-11e8-9739-" + String.format("%012x", ++invocations);
        head.clear().put(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: " + id
                + "\r\nLambda-Runtime-Deadline-Ms: " + (System.currentTimeMillis() + 30_000)
                + "\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:square"
                + "\r\nLambda-Runtime-Trace-Id: Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e;Parent=9a9197af755a6419;Sampled=0"
                + "\r\nContent-Length: " + event.bytes() + "\r\n\r\n").getBytes(ISO_8859_1)).flip();
        long sent = System.nanoTime();
        write(head, event.json());
        return sent;
    }

    /** Waits for the response to the event. The function waits for {@link #accept()} from then on. */
    HttpRequest awaitResponse(FunctionProcess function) throws IOException {
        HttpRequest request = awaitRequest(function);
        if (!request.isResponse()) {
            throw unexpected(function, request);
        }
        return request;
    }

    void accept() throws IOException {
        write(accepted.duplicate());
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private HttpRequest awaitRequest(FunctionProcess function) throws IOException {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < giveUp) {
            selector.select(1_000);
            Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
            while (ready.hasNext()) {
                SelectionKey key = ready.next();
                ready.remove();
                HttpRequest request = key.isAcceptable() ? acceptConnection() : read(key);
                if (request != null) {
                    return request;
                }
            }
            if (!function.isAlive()) {
                throw new FunctionFailure("The process ended. It wrote: " + function.output());
            }
        }
        throw new FunctionFailure("Nothing came within 60 seconds. The process wrote: " + function.output());
    }

    private HttpRequest acceptConnection() throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return null;
        }
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return read(channel.register(selector, SelectionKey.OP_READ, new RequestBuffer()));
    }

    private HttpRequest read(SelectionKey key) throws IOException {
        RequestBuffer buffer = (RequestBuffer) key.attachment();
        int count = ((SocketChannel) key.channel()).read(buffer.space());
        long now = System.nanoTime();
        if (count < 0) {
            key.channel().close();
            return null;
        }
        buffer.filled(count, now);
        HttpRequest request = buffer.take();
        if (request != null) {
            current = key;
        }
        return request;
    }

    private void write(ByteBuffer... buffers) throws IOException {
        SocketChannel channel = (SocketChannel) current.channel();
        ByteBuffer last = buffers[buffers.length - 1];
        channel.write(buffers);
        while (last.hasRemaining()) {
            current.interestOps(SelectionKey.OP_WRITE);
            selector.select(1_000);
            selector.selectedKeys().clear();
            channel.write(buffers);
        }
        current.interestOps(SelectionKey.OP_READ);
    }

    private static FunctionFailure unexpected(FunctionProcess function, HttpRequest request) throws IOException {
        return new FunctionFailure("Unexpected " + request.method() + " " + request.path() + " "
                + new String(request.body(), ISO_8859_1) + ". The process wrote: " + function.output());
    }
}
