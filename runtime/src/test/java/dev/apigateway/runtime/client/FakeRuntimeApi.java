package dev.apigateway.runtime.client;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A Runtime API on a free loopback port that plays a script: each request gets the next answer, over whichever connection it
 * comes. A request beyond the end of the script waits for {@link #answer}, as {@code /next} does in Lambda.
 */
public final class FakeRuntimeApi implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<FakeAnswer> script = new LinkedBlockingQueue<>();
    private final BlockingQueue<FakeRequest> requests = new LinkedBlockingQueue<>();
    private final FakeHttpServer server = FakeHttpServer.start(this::play);

    private FakeRuntimeApi() {
    }

    public static FakeRuntimeApi start() {
        return new FakeRuntimeApi();
    }

    /** {@code host:port}, the value of {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return server.address();
    }

    /** The environment of a function that is to use this Runtime API. */
    public Map<String, String> environment() {
        return server.environment();
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
        return server.connections();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private FakeAnswer play(FakeRequest request) throws InterruptedException {
        requests.add(request);
        return script.take();
    }
}
