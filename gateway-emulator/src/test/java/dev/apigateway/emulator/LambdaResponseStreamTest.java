package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.Front;
import io.vertx.core.json.JsonObject;
import software.amazon.awssdk.eventstream.Message;
import software.amazon.awssdk.eventstream.MessageDecoder;

/** InvokeWithResponseStream, read by the decoder of the AWS SDK, which checks the checksums. */
class LambdaResponseStreamTest {

    private static final String PRELUDE = "{\"statusCode\":200}\0\0\0\0\0\0\0\0";

    private final TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void partsArriveAsTheFunctionSendsThem() throws IOException {
        CompletableFuture<HttpResponse<InputStream>> response = invoke("None");
        TestFunction.Received received = gateway.function.next();
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, received.id(),
                "application/vnd.awslambda.http-integration-response")) {
            Events events = new Events(response.join().body());

            function.chunk(PRELUDE + "one");
            Message first = events.next();
            function.chunk("two");
            Message second = events.next();
            function.endOfChunks();
            Message last = events.next();

            assertThat(header(response.join(), "Content-Type")).isEqualTo("application/vnd.amazon.eventstream");
            assertThat(header(response.join(), "X-Amz-Executed-Version")).isEqualTo("$LATEST");
            assertThat(header(response.join(), "x-amzn-RequestId")).isEqualTo(received.id());
            assertThat(header(first, ":message-type")).isEqualTo("event");
            assertThat(header(first, ":event-type")).isEqualTo("PayloadChunk");
            assertThat(header(first, ":content-type")).isEqualTo("application/octet-stream");
            assertThat(text(first)).isEqualTo(PRELUDE + "one");
            assertThat(text(second)).isEqualTo("two");
            assertThat(header(last, ":event-type")).isEqualTo("InvokeComplete");
            assertThat(header(last, ":content-type")).isEqualTo("application/json");
            assertThat(text(last)).isEqualTo("{}");
            assertThat(events.atEnd()).isTrue();
        }
    }

    @Test
    void bufferedResponseIsOnePart() throws IOException {
        CompletableFuture<HttpResponse<InputStream>> response = invoke("Tail");
        TestFunction.Received received = gateway.function.next();
        gateway.function.respond(received, "[1]");
        Events events = new Events(response.join().body());

        assertThat(text(events.next())).isEqualTo("[1]");
        assertThat(new String(Base64.getDecoder().decode(new JsonObject(text(events.next())).getString("LogResult")),
                StandardCharsets.UTF_8)).startsWith("START RequestId: " + received.id());
    }

    @Test
    void errorOfTheFunctionIsInTheLastEvent() throws IOException {
        CompletableFuture<HttpResponse<InputStream>> response = invoke("None");
        gateway.function.fail(gateway.function.next(), "{\"errorType\":\"Refused\",\"errorMessage\":\"no\"}");

        assertThat(new JsonObject(text(new Events(response.join().body()).next()))).isEqualTo(new JsonObject()
                .put("ErrorCode", "Unhandled").put("ErrorDetails", "{\"errorType\":\"Refused\",\"errorMessage\":\"no\"}"));
    }

    @Test
    void errorInTheMiddleOfTheStreamIsInTheLastEvent() throws IOException {
        CompletableFuture<HttpResponse<InputStream>> response = invoke("None");
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(), "text/plain")) {
            function.chunk("one").endOfChunks("Lambda-Runtime-Function-Error-Type: Runtime.StreamError",
                    "Lambda-Runtime-Function-Error-Body: "
                            + Base64.getEncoder()
                                    .encodeToString("{\"errorMessage\":\"broke\"}".getBytes(StandardCharsets.UTF_8)));
            Events events = new Events(response.join().body());

            assertThat(text(events.next())).isEqualTo("one");
            assertThat(new JsonObject(text(events.next()))).isEqualTo(new JsonObject().put("ErrorCode", "Unhandled")
                    .put("ErrorDetails", "{\"errorMessage\":\"broke\"}"));
        }
    }

    @Test
    void callerThatIsSlowHoldsTheFunctionUp() throws IOException {
        String part = "x".repeat(1024 * 1024);
        CompletableFuture<HttpResponse<InputStream>> response = invoke("None");
        String id = gateway.function.next().id();
        CompletableFuture<Void> streamed = CompletableFuture.runAsync(() -> {
            try (HttpSocket function = HttpSocket.stream(gateway.emulator, id, "text/plain")) {
                for (int i = 0; i < 20; i++) {
                    function.chunk(part);
                }
                function.endOfChunks().readHead();
            }
        });
        InputStream body = response.join().body();
        long read = 0;
        assertThat(streamed).isNotDone();
        Events events = new Events(body);
        for (Message message = events.next(); header(message, ":event-type").equals("PayloadChunk"); message = events.next()) {
            read += message.getPayload().length;
        }

        assertThat(read).isEqualTo(20L * part.length());
        streamed.join();
    }

    @Test
    void functionThatIsNotThereIsNoStream() {
        HttpResponse<InputStream> response = HttpClient.newHttpClient().sendAsync(request("other").build(),
                BodyHandlers.ofInputStream()).join();

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void responseThatIsStreamedIsWaitedFor() {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .sendAsync(request("function").header("X-Amz-Invocation-Type", "Event").build(), BodyHandlers.ofInputStream())
                .join();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("ValidationException");
    }

    private CompletableFuture<HttpResponse<InputStream>> invoke(String logType) {
        return HttpClient.newHttpClient().sendAsync(request("function").header("X-Amz-Log-Type", logType).build(),
                BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String function) {
        return HttpRequest.newBuilder(URI.create(gateway.emulator.lambdaUrl() + "/2021-11-15/functions/" + function
                + "/response-streaming-invocations")).POST(BodyPublishers.ofString("{}"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String header(Message message, String name) {
        return message.getHeaders().get(name).getString();
    }

    private static String text(Message message) {
        return new String(message.getPayload(), StandardCharsets.UTF_8);
    }

    /** The events of a response, as they arrive. */
    private static final class Events {

        private final InputStream in;
        private final Deque<Message> decoded = new ArrayDeque<>();
        private final MessageDecoder decoder = new MessageDecoder(decoded::add);

        private Events(InputStream in) {
            this.in = in;
        }

        private Message next() throws IOException {
            byte[] some = new byte[64 * 1024];
            while (decoded.isEmpty()) {
                int length = in.read(some);
                if (length < 0) {
                    throw new AssertionError("The stream ended.");
                }
                decoder.feed(some, 0, length);
            }
            return decoded.remove();
        }

        private boolean atEnd() throws IOException {
            return decoded.isEmpty() && in.read() < 0;
        }
    }
}
