package dev.apigateway.runtime.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A Runtime API on a free loopback port that plays a script: each request gets the next answer, over whichever connection it
 * comes. A request beyond the end of the script waits for {@link #answer}, as {@code /next} does in Lambda.
 */
public final class FakeRuntimeApi implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final ServerSocket server;
    private final BlockingQueue<FakeAnswer> script = new LinkedBlockingQueue<>();
    private final BlockingQueue<FakeRequest> requests = new LinkedBlockingQueue<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeRuntimeApi::daemon);

    private FakeRuntimeApi(ServerSocket server) {
        this.server = server;
    }

    public static FakeRuntimeApi start() {
        try {
            FakeRuntimeApi api = new FakeRuntimeApi(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            api.threads.execute(api::accept);
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException("The fake Runtime API could not listen.", e);
        }
    }

    /** {@code host:port}, the value of {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** The environment of a function that is to use this Runtime API. */
    public Map<String, String> environment() {
        return Map.of("AWS_LAMBDA_RUNTIME_API", address());
    }

    /** Adds to the script. */
    public void answer(FakeAnswer... answers) {
        script.addAll(Arrays.asList(answers));
    }

    /** Waits for the next request that hasn't been taken yet. */
    public FakeRequest takeRequest() {
        try {
            FakeRequest request = requests.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("No request came within " + PATIENCE_SECONDS + " seconds.");
            }
            return request;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The wait for a request was interrupted.", e);
        }
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
            InputStream input = new BufferedInputStream(connection.getInputStream());
            for (FakeRequest next = FakeRequest.read(input, number); next != null; next = FakeRequest.read(input, number)) {
                requests.add(next);
                if (!script.take().sendTo(connection)) {
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
        Thread thread = new Thread(task, "fake-runtime-api");
        thread.setDaemon(true);
        return thread;
    }
}
