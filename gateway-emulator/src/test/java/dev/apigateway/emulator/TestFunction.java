package dev.apigateway.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.vertx.core.json.JsonObject;

/** A custom runtime in a few lines, for tests. */
final class TestFunction implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private volatile boolean closed;

    TestFunction(GatewayEmulator emulator) {
        this(emulator, "");
    }

    TestFunction(GatewayEmulator emulator, String handler) {
        this(emulator.runtimeApi(handler));
    }

    TestFunction(String runtimeApi) {
        this.base = "http://" + runtimeApi + "/2018-06-01";
    }

    /** An invocation as the function sees it. */
    record Received(String id, String nonce, HttpResponse<String> raw) {

        JsonObject event() {
            return new JsonObject(raw.body());
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    /** What the function does with each event. */
    interface Handler {
        String handle(JsonObject event);
    }

    Received next() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(base + "/runtime/invocation/next")).build());
        return new Received(response.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElse(""),
                response.headers().firstValue("Lambda-Runtime-Invocation-Id").orElse(""), response);
    }

    HttpResponse<String> respond(Received invocation, String payload) {
        return post("/runtime/invocation/" + invocation.id() + "/response", payload, invocation.nonce());
    }

    HttpResponse<String> fail(Received invocation, String report) {
        return post("/runtime/invocation/" + invocation.id() + "/error", report, invocation.nonce());
    }

    HttpResponse<String> initError(String report) {
        return post("/runtime/init/error", report, "none");
    }

    HttpResponse<String> ping() {
        return send(HttpRequest.newBuilder(URI.create(base + "/ping")).build());
    }

    HttpResponse<String> post(String path, String payload, String nonce) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
                .header("Lambda-Runtime-Invocation-Id", nonce).POST(BodyPublishers.ofString(payload)).build());
    }

    /** Answers every event until the emulator is closed. */
    TestFunction serve(Handler handler) {
        Thread loop = new Thread(() -> {
            try {
                while (!closed) {
                    Received invocation = next();
                    if (invocation.raw().statusCode() == 200) {
                        respond(invocation, handler.handle(invocation.event()));
                    }
                }
            } catch (UncheckedIOException emulatorClosed) {
                closed = true;
            }
        }, "test-function");
        loop.setDaemon(true);
        loop.start();
        return this;
    }

    @Override
    public void close() {
        closed = true;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
