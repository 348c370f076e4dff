package dev.apigateway.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;

class StreamedResponseTest {

    private static final String WITH_PRELUDE = "application/vnd.awslambda.http-integration-response";
    private static final String SEPARATOR = "\0".repeat(8);
    private static final String MEGABYTE = "x".repeat(1024 * 1024);

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void statusHeadersAndCookiesAreSentBeforeTheBody() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator); HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{\"statusCode\":201,\"headers\":{\"X-A\":\"b\"},\"multiValueHeaders\":{\"X-M\":[\"1\",\"2\"]},"
                    + "\"cookies\":[\"c=1\",\"d=2\"]}" + SEPARATOR);

            assertThat(caller.readHead()).startsWith("HTTP/1.1 201 Created\r\n").contains("X-A: b\r\n", "X-M: 1\r\n",
                    "X-M: 2\r\n", "Set-Cookie: c=1\r\n", "Set-Cookie: d=2\r\n", "Content-Type: application/json\r\n",
                    "transfer-encoding: chunked\r\n", "apigw-requestid: ");
        }
    }

    @Test
    void partsArriveWhenTheFunctionSendsThem() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator); HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{}" + SEPARATOR + "first");
            caller.readHead();
            assertThat(caller.readChunk()).isEqualTo("first");

            function.chunk("second");
            assertThat(caller.readChunk()).isEqualTo("second");
            assertThat(function.hasInput()).as("the function is answered before its stream ended").isFalse();

            function.endOfChunks();
            assertThat(caller.readUntil("\r\n\r\n")).isEqualTo("0\r\n\r\n");
            assertThat(function.readUntil("{\"status\":\"OK\"}")).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void preludeMayBeSplitAnywhere() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            for (char next : ("{\"statusCode\":404}" + SEPARATOR + "\0none").toCharArray()) {
                function.chunk(String.valueOf(next));
            }
            function.endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(404);
            assertThat(response.join().body()).isEqualTo("\0none".getBytes(UTF_8));
        }
    }

    @Test
    void preludeWithoutStatusCodeMeansStatus200() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{\"headers\":{\"Content-Type\":\"text/event-stream\"}}" + SEPARATOR).endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(200);
            assertThat(response.join().headers().firstValue("content-type")).contains("text/event-stream");
            assertThat(response.join().body()).isEmpty();
        }
    }

    @Test
    void otherContentTypesArePassedOnAsTheyAre() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream("image/png")) {
            function.chunk("{}" + SEPARATOR + "\u00ff").endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(200);
            assertThat(response.join().headers().firstValue("content-type")).contains("image/png");
            assertThat(response.join().body()).isEqualTo(("{}" + SEPARATOR + "\u00ff").getBytes(ISO_8859_1));
        }
    }

    @Test
    void trailersBreakTheResponseOffAndAreLogged() {
        try (LogLines log = new LogLines(); HttpSocket caller = HttpSocket.caller(gateway.emulator)) {
            Received invocation = gateway.function.next();
            try (HttpSocket function = HttpSocket.stream(gateway.emulator, invocation.id(), WITH_PRELUDE)) {
                function.chunk("{}" + SEPARATOR + "half").endOfChunks("Lambda-Runtime-Function-Error-Type: Runtime.StreamError",
                        "Lambda-Runtime-Function-Error-Body: "
                                + base64("{\"errorType\":\"com.acme.Full\",\"errorMessage\":\"no disk\"}"));

                assertThat(caller.readAll()).asString().endsWith("4\r\nhalf\r\n");
                assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
                assertThat(log.lines()).contains(
                        "SEVERE The invocation failed with com.acme.Full: no disk (request id " + invocation.id() + ")");
            }
        }
    }

    @Test
    void trailersBeforeTheEndOfThePreludeAreAnsweredByTheGateway() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (LogLines log = new LogLines(); HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{").endOfChunks("Lambda-Runtime-Function-Error-Type: Runtime.StreamError");

            assertThat(response.join().statusCode()).isEqualTo(500);
            assertThat(log.lines()).anyMatch(line -> line.contains("The invocation failed with Runtime.StreamError"));
        }
    }

    @Test
    void trailersOfAnEarlierStreamAreForgotten() {
        gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream("text/plain")) {
            function.endOfChunks("Lambda-Runtime-Function-Error-Type: Runtime.StreamError").readUntil("{\"status\":\"OK\"}");
            CompletableFuture<HttpResponse<byte[]>> second = gateway.sendAsync(gateway.request("/"));
            Received invocation = gateway.function.next();

            function.send("POST /2018-06-01/runtime/invocation/" + invocation.id() + "/response HTTP/1.1\r\nHost: localhost\r\n"
                    + "Lambda-Runtime-Function-Response-Mode: streaming\r\nContent-Length: 4\r\n\r\ngood");

            assertThat(function.readHead()).startsWith("HTTP/1.1 202");
            assertThat(TestGateway.text(second.join())).isEqualTo("good");
        }
    }

    @Test
    void functionThatDiesMidStreamBreaksTheResponseOff() {
        try (LogLines log = new LogLines(); HttpSocket caller = HttpSocket.caller(gateway.emulator)) {
            HttpSocket function = stream(WITH_PRELUDE);
            function.chunk("{}" + SEPARATOR + "half");
            caller.readHead();
            assertThat(caller.readChunk()).isEqualTo("half");

            function.close();

            assertThat(caller.readAll()).isEmpty();
            Conditions.await(() -> log.lines().stream().anyMatch(line -> line.startsWith("SEVERE The invocation failed with "
                    + "Runtime.TruncatedResponse: The function closed its connection before its response ended.")));
        }
    }

    @Test
    void timeoutBreaksTheResponseOff() {
        try (TestGateway impatient = TestGateway.start(Front.HTTP_API, Duration.ofMillis(500));
                HttpSocket caller = HttpSocket.caller(impatient.emulator);
                HttpSocket function = stream(impatient, WITH_PRELUDE)) {
            function.chunk("{}" + SEPARATOR + "half");

            assertThat(caller.readAll()).asString().endsWith("4\r\nhalf\r\n");
            assertThat(function.endOfChunks().readHead()).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void closeOfTheEmulatorBreaksTheResponseOff() {
        TestGateway closing = TestGateway.start(Front.HTTP_API);
        try (HttpSocket caller = HttpSocket.caller(closing.emulator);
                HttpSocket function = stream(closing, "text/plain")) {
            function.chunk("half");
            caller.readHead();

            closing.close();

            assertThat(caller.readAll()).asString().endsWith("4\r\nhalf\r\n");
        }
    }

    @Test
    void callerThatGoesAwayLeavesTheFunctionAlone() {
        HttpSocket caller = HttpSocket.caller(gateway.emulator);
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{}" + SEPARATOR + "half");
            caller.readHead();
            caller.close();
            for (int i = 0; i < 20; i++) {
                function.chunk(MEGABYTE);
            }
            function.endOfChunks();

            assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void slowCallerHoldsTheFunctionUp() {
        AtomicInteger megabytesSent = new AtomicInteger();
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator); HttpSocket function = stream("text/plain")) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                while (megabytesSent.get() < 150) {
                    function.chunk(MEGABYTE);
                    megabytesSent.incrementAndGet();
                }
                function.endOfChunks();
            });
            AtomicInteger before = new AtomicInteger(-1);
            AtomicInteger unchanged = new AtomicInteger();
            Conditions.await(() -> {
                int now = megabytesSent.get();
                return before.getAndSet(now) == now && now > 0 ? unchanged.incrementAndGet() > 50 : unchanged.getAndSet(0) < 0;
            });

            assertThat(megabytesSent).hasValueLessThan(50);
            caller.readHead();
            caller.skip(150L * MEGABYTE.length());
            sent.join();
            assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void streamOverTwoHundredMegabytesIsRefusedAndBrokenOff() {
        try (LogLines log = new LogLines();
                HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = stream("text/plain")) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(caller::readAll);
            for (int i = 0; i < 200; i++) {
                function.chunk(MEGABYTE);
            }
            function.chunk("x").endOfChunks();

            assertThat(function.readUntil("}")).startsWith("HTTP/1.1 413 ")
                    .contains("Exceeded maximum allowed payload size (209715200 bytes).", "RequestEntityTooLarge");
            assertThat(received.join()).hasSizeGreaterThan(199 * MEGABYTE.length());
            assertThat(log.lines()).anyMatch(line -> line.contains("Function.ResponseSizeTooLarge"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "text", "[]", "{\"statusCode\":99}", "{\"statusCode\":\"x\"}",
            "{\"headers\":{\"a\":\"b\\r\\nc: d\"}}",
            "{\"headers\":[]}", "{\"multiValueHeaders\":{\"a\":\"b\"}}", "{\"cookies\":[1]}" })
    void preludesThatTheGatewayDoesNotTakeAreItsUsualError(String prelude) {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk(prelude + SEPARATOR).chunk("more");

            assertThat(response.join().statusCode()).isEqualTo(500);
            assertThat(TestGateway.text(response.join())).isEqualTo("{\"message\":\"Internal Server Error\"}");
            assertThat(function.endOfChunks().readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void streamThatEndsInsideItsPreludeIsRefusedAndLogged() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (LogLines log = new LogLines(); HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{}" + "\0".repeat(7)).endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(500);
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("WARNING The gateway refuses the response of the function. "
                            + "Its prelude does not end with 8 NUL bytes."));
        }
    }

    @Test
    void preludeOver64KilobytesIsRefused() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (LogLines log = new LogLines(); HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{\"headers\":{\"a\":\"" + "x".repeat(64 * 1024));

            assertThat(response.join().statusCode()).isEqualTo(500);
            assertThat(log.lines()).anyMatch(line -> line.contains("Its prelude is longer than 65536 bytes."));
        }
    }

    @Test
    void answerToHeadHasNoBody() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway
                .sendAsync(gateway.request("/").method("HEAD", BodyPublishers.noBody()));
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{\"statusCode\":203}" + SEPARATOR + "body").endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(203);
            assertThat(response.join().body()).isEmpty();
            assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void noContentHasNoBody() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        try (HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{\"statusCode\":204}" + SEPARATOR + "body").endOfChunks();

            assertThat(response.join().statusCode()).isEqualTo(204);
            assertThat(response.join().body()).isEmpty();
        }
    }

    @Test
    void callerWithoutChunksGetsTheBodyUpToTheEndOfTheConnection() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator, "HTTP/1.0");
                HttpSocket function = stream(WITH_PRELUDE)) {
            function.chunk("{}" + SEPARATOR + "first").chunk("second").endOfChunks();

            assertThat(caller.readAll()).asString().startsWith("HTTP/1.0 200 OK\r\n").doesNotContain("chunked")
                    .endsWith("\r\n\r\nfirstsecond");
        }
    }

    @Test
    void secondResponseToAnInvocationThatIsStreamedIsRefused() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        Received invocation = gateway.function.next();
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, invocation.id(), WITH_PRELUDE);
                HttpSocket second = HttpSocket.stream(gateway.emulator, invocation.id(), WITH_PRELUDE)) {
            Conditions.await(() -> gateway.function.fail(invocation, "{}").statusCode() == 400);
            second.chunk("{}" + SEPARATOR + "second").endOfChunks();
            assertThat(second.readHead()).startsWith("HTTP/1.1 400 ");
        }
        assertThat(response.join().statusCode()).isEqualTo(500);
    }

    @Test
    void streamToAnUnknownInvocationIsRefused() {
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, "unknown", WITH_PRELUDE)) {
            function.chunk("{}" + SEPARATOR).endOfChunks();

            assertThat(function.readUntil("}")).startsWith("HTTP/1.1 400 ").contains("InvalidRequestID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Streaming", "buffered" })
    void otherResponseModesAreRefused(String mode) {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        Received invocation = gateway.function.next();
        try (HttpSocket function = HttpSocket.function(gateway.emulator)) {
            function.send("POST /2018-06-01/runtime/invocation/" + invocation.id() + "/response HTTP/1.1\r\nHost: localhost\r\n"
                    + "Lambda-Runtime-Function-Response-Mode: " + mode + "\r\nContent-Length: 2\r\n\r\n{}");

            assertThat(function.readUntil("}")).startsWith("HTTP/1.1 400 ").contains("InvalidFunctionResponseMode");
            assertThat(response.join().statusCode()).isEqualTo(500);
        }
    }

    private HttpSocket stream(String contentType) {
        return stream(gateway, contentType);
    }

    private static HttpSocket stream(TestGateway gateway, String contentType) {
        return HttpSocket.stream(gateway.emulator, gateway.function.next().id(), contentType);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
