package dev.apigateway.runtime.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;

/** HTTP on a free loopback port, a thread for each connection; what a request gets is for the test to say. */
public final class FakeHttpServer implements AutoCloseable {

    private final ServerSocket server;
    private final Answers answers;
    private final UnaryOperator<InputStream> input;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeHttpServer::daemon);

    private FakeHttpServer(ServerSocket server, Answers answers, UnaryOperator<InputStream> input) {
        this.server = server;
        this.answers = answers;
        this.input = input;
    }

    /** Says what a request gets; may take its time, which holds up its connection alone. */
    @FunctionalInterface
    public interface Answers {

        FakeAnswer to(FakeRequest request) throws InterruptedException;
    }

    public static FakeHttpServer start(Answers answers) {
        return start(answers, input -> input);
    }

    /** @param input what is put between a connection and the reading of its requests */
    public static FakeHttpServer start(Answers answers, UnaryOperator<InputStream> input) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            FakeHttpServer started = new FakeHttpServer(socket, answers, input);
            started.threads.execute(started::accept);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The fake server could not listen.", e);
        }
    }

    /** {@code host:port}, the value of {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** The environment of a function that is to use this server as its Runtime API. */
    public Map<String, String> environment() {
        return Map.of("AWS_LAMBDA_RUNTIME_API", address());
    }

    /** How many connections there have been. */
    public int connections() {
        return connections.size();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            for (;;) {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                int number = connections.size();
                if (server.isClosed()) {
                    connection.close();
                    return;
                }
                threads.execute(() -> serve(connection, number));
            }
        } catch (IOException | RejectedExecutionException e) {
            // closed
        }
    }

    private void serve(Socket connection, int number) {
        try (connection) {
            InputStream requests = input.apply(new BufferedInputStream(connection.getInputStream()));
            for (FakeRequest next = FakeRequest.read(requests, number); next != null; next = FakeRequest.read(requests,
                    number)) {
                if (!answers.to(next).sendTo(connection)) {
                    return;
                }
            }
        } catch (IOException e) {
            // the client went away, which is its right
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fake-server");
        thread.setDaemon(true);
        return thread;
    }
}
