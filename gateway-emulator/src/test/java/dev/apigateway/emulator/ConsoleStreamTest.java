package dev.apigateway.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class ConsoleStreamTest {

    private static final String WITH_PRELUDE = "application/vnd.awslambda.http-integration-response";
    private static final String SEPARATOR = "\0".repeat(8);
    private static final int LIMIT = 256 * 1024;

    private final TestGateway gateway = TestGateway
            .start(TestGateway.settings(Front.REST_API).withConsole(ConsolePlace.GATEWAY), FunctionHost.inProcess());

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void streamIsKeptWithItsStatusAndContent() {
        String prelude = "{\"statusCode\":202,\"headers\":{\"content-type\":\"text/event-stream\"}}";

        JsonObject invocation = afterStream(WITH_PRELUDE, prelude + SEPARATOR, "data: hello\n\n");

        assertThat(invocation.getString("outcome")).isEqualTo("streamed");
        assertThat(invocation.getInteger("status")).isEqualTo(202);
        assertThat(invocation.getString("response")).isEqualTo(prelude + SEPARATOR + "data: hello\n\n");
        long bytes = prelude.length() + SEPARATOR.length() + "data: hello\n\n".length();
        assertThat(invocation.getJsonObject("stream")).isEqualTo(new JsonObject().put("contentType", "text/event-stream")
                .put("prelude", prelude).put("text", "data: hello\n\n").put("bytes", bytes).put("keptBytes", bytes));
    }

    @Test
    void longStreamIsKeptUpToALimit() {
        JsonObject stream = afterStream("text/plain", "x".repeat(LIMIT - 1), "yz", "more").getJsonObject("stream");

        assertThat(stream.getLong("bytes")).isEqualTo(LIMIT + 5);
        assertThat(stream.getInteger("keptBytes")).isEqualTo(LIMIT);
        assertThat(stream.getString("text")).isEqualTo("x".repeat(LIMIT - 1) + "y");
    }

    @Test
    void characterThatTheLimitCutsIsLeftOut() {
        JsonObject stream = afterStream("text/plain", "x".repeat(LIMIT - 1), utf8("\u00e4")).getJsonObject("stream");

        assertThat(stream.getString("text")).isEqualTo("x".repeat(LIMIT - 1));
    }

    @Test
    void textIsReadInItsCharset() {
        JsonObject stream = afterStream("text/plain; charset=\"ISO-8859-1\"", "\u00e4").getJsonObject("stream");

        assertThat(stream.getString("text")).isEqualTo("\u00e4");
    }

    @Test
    void contentThatIsNoTextIsToldByItsLength() {
        JsonObject stream = afterStream("application/octet-stream", "\u00ff\u00fe").getJsonObject("stream");

        assertThat(stream.getString("text")).isNull();
        assertThat(stream.getInteger("bytes")).isEqualTo(2);
    }

    @Test
    void streamThatBreaksOffKeepsWhatCame() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator)) {
            try (HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(), "text/plain")) {
                function.chunk("some of it, \u00c3");
                assertThat(caller.readUntil("some of it, \u00c3")).startsWith("HTTP/1.1 200 ");
            }

            JsonObject invocation = onlyInvocation(gateway);

            assertThat(invocation.getString("outcome")).isEqualTo("failed");
            assertThat(invocation.getJsonObject("error").getString("type")).isEqualTo("Runtime.TruncatedResponse");
            assertThat(invocation.getJsonObject("stream").getString("text")).isEqualTo("some of it, ");
        }
    }

    @Test
    void streamThatTheFrontTakesInOnePieceIsAResponseInOnePiece() {
        String content = "{\"statusCode\":200}" + SEPARATOR + "x".repeat(LIMIT);
        try (TestGateway httpApi = TestGateway.start(TestGateway.settings(Front.HTTP_API).withConsole(ConsolePlace.GATEWAY),
                FunctionHost.inProcess())) {
            CompletableFuture<HttpResponse<byte[]>> caller = httpApi.sendAsync(httpApi.request("/"));
            try (HttpSocket function = HttpSocket.streamOfGo(httpApi.emulator, httpApi.function.next().id())) {
                function.chunk(content).endOfChunks().readUntil("{\"status\":\"OK\"}");
            }
            caller.join();

            JsonObject invocation = onlyInvocation(httpApi);

            assertThat(invocation.getString("outcome")).isEqualTo("responded");
            assertThat(invocation.getString("response")).isEqualTo(content);
            assertThat(invocation.containsKey("stream")).isFalse();
        }
    }

    @Test
    void eventThatIsSentGetsAllOfALongStream() {
        CompletableFuture<HttpResponse<byte[]>> sent = gateway.sendAsync(gateway.request("/q/dev-ui/api/invocations")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"event\":\"{}\"}")));
        stream("text/plain", "x".repeat(2 * LIMIT));

        JsonObject invocation = new JsonObject(TestGateway.text(sent.join()));

        assertThat(invocation.getString("outcome")).isEqualTo("streamed");
        assertThat(invocation.getString("response")).hasSize(2 * LIMIT);
    }

    @Test
    void streamsCountInTheMemoryOfTheHistory() {
        String content = "x".repeat(LIMIT);
        for (int i = 0; i < 150; i++) {
            CompletableFuture<HttpResponse<byte[]>> caller = gateway.sendAsync(gateway.request("/"));
            stream("text/plain", content);
            caller.join();
        }

        assertThat(invocations(gateway)).hasSizeBetween(100, 127);
    }

    private JsonObject afterStream(String contentType, String... parts) {
        CompletableFuture<HttpResponse<byte[]>> caller = gateway.sendAsync(gateway.request("/"));
        stream(contentType, parts);
        caller.join();
        return onlyInvocation(gateway);
    }

    /** Parts are ISO-8859-1. */
    private void stream(String contentType, String... parts) {
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(), contentType)) {
            for (String part : parts) {
                function.chunk(part);
            }
            function.endOfChunks();
            function.readUntil("{\"status\":\"OK\"}");
        }
    }

    private static JsonObject onlyInvocation(TestGateway gateway) {
        Conditions.await(() -> invocations(gateway).size() == 1);
        return json(gateway, "/" + invocations(gateway).getJsonObject(0).getString("id"));
    }

    private static JsonArray invocations(TestGateway gateway) {
        return json(gateway, "").getJsonArray("invocations");
    }

    private static JsonObject json(TestGateway gateway, String path) {
        return new JsonObject(TestGateway.text(gateway.send(gateway.request("/q/dev-ui/api/invocations" + path))));
    }

    private static String utf8(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
