package dev.apigateway.emulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket client. */
final class TestWebSocket implements WebSocket.Listener {

    final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    String connectionId = "";

    CompletableFuture<WebSocket> connect(TestGateway gateway, String path) {
        return connect(gateway, path, Map.of());
    }

    CompletableFuture<WebSocket> connect(TestGateway gateway, String path, Map<String, String> headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        return builder.buildAsync(uri(gateway, path), this);
    }

    URI uri(TestGateway gateway, String path) {
        return URI.create("ws" + gateway.emulator.url().substring("http".length()) + path);
    }

    String next() throws InterruptedException {
        return messages.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        messages.add(data.toString());
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        closed.add(statusCode);
        return null;
    }

    /** The status of a handshake. */
    static int refusal(CompletableFuture<WebSocket> connecting) {
        try {
            connecting.join();
            return 101;
        } catch (CompletionException failure) {
            return ((WebSocketHandshakeException) failure.getCause()).getResponse().statusCode();
        }
    }
}
