package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A Runtime API that hands out events until there are no more, and takes whatever comes back. Its last call for an event waits
 * until it is closed, as in Lambda.
 */
final class TrainingApi implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<byte[]> events;
    private final CountDownLatch done = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private int handedOut;

    private TrainingApi(HttpServer server, List<byte[]> events) {
        this.server = server;
        this.events = new ArrayDeque<>(events);
    }

    static TrainingApi start(List<byte[]> events) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TrainingApi api = new TrainingApi(server, events);
        server.setExecutor(api.threads);
        server.createContext("/", api::answer);
        server.start();
        return api;
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether all events were answered within that time. */
    boolean awaitDone(long seconds) throws InterruptedException {
        return done.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (!exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Lambda-Extension-Identifier", "training");
            send(exchange, exchange.getRequestURI().getPath().contains("/extension/") ? 200 : 202, "{}".getBytes());
            return;
        }
        byte[] event = exchange.getRequestURI().getPath().endsWith("/invocation/next") ? nextEvent() : null;
        if (event == null) {
            awaitClose();
            return;
        }
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "training-" + handedOut);
        exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 30_000));
        exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:us-east-1:123456789012:function:training");
        exchange.getResponseHeaders().set("Lambda-Runtime-Trace-Id",
                "Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e;Parent=9a9197af755a6419;Sampled=0");
        send(exchange, 200, event);
    }

    private synchronized byte[] nextEvent() {
        byte[] event = events.poll();
        if (event == null) {
            done.countDown();
        }
        handedOut++;
        return event;
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
